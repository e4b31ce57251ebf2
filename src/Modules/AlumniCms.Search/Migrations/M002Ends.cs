using AlumniCms.Kernel.Data;

using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace AlumniCms.Search.Migrations;

/// <summary>When items end, and the documents of a type for lists.</summary>
[DbContext(typeof(AlumniDbContext))]
[Migration("20261122000700_SearchEnds")]
internal sealed class M002Ends : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.AddColumn<DateTime>("EndsUtc", "SearchDocuments", nullable: true);
        migrationBuilder.CreateIndex(
            "IX_SearchDocuments_SiteId_ContentType_Id", "SearchDocuments", ["SiteId", "ContentType", "Id"]);
    }
}
