using AlumniCms.Kernel.Data;

using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace AlumniCms.Editors.Migrations;

/// <summary>What waited for review waits in the editorial workflow now.</summary>
[DbContext(typeof(AlumniDbContext))]
[Migration("20261122230500_ReviewsToEditorial")]
internal sealed class M003ReviewsToEditorial : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.Sql(
            """
            INSERT INTO "EditorialStatuses" ("SiteId", "ContentItemId", "ContentType", "Culture", "State", "Kind", "Waits", "SinceUtc", "By", "ByName", "Note",
                "Writers", "ApprovedBy", "TextUtc", "AssigneeId", "AssigneeName", "ClaimedBy", "ClaimedByName", "Revision")
            SELECT r."SiteId", r."ContentItemId", i."ContentType", i."Culture", 'InReview', 0, TRUE, r."RequestedUtc", r."RequestedBy", r."RequestedByName", r."Note",
                r."RequestedBy", '', i."ModifiedUtc", '', '', '', '', 1
            FROM "ReviewRequests" r
            JOIN "ContentItems" i ON i."SiteId" = r."SiteId" AND i."ContentItemVersionId" = r."ContentItemVersionId" AND i."Latest" AND NOT i."Published"
            """);
        migrationBuilder.DropTable("ReviewRequests");
    }
}
