using AlumniCms.Kernel.Data;

using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace AlumniCms.Editors.Migrations;

[DbContext(typeof(AlumniDbContext))]
[Migration("20261122180000_ReviewRequests")]
internal sealed class M001ReviewRequests : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "ReviewRequests",
            table => new
            {
                Id = table.Identity(),
                SiteId = table.Column<int>(nullable: false),
                ContentItemId = table.Column<string>(maxLength: 26, nullable: false),
                ContentItemVersionId = table.Column<string>(maxLength: 26, nullable: false),
                RequestedBy = table.Column<string>(maxLength: 64, nullable: false),
                RequestedByName = table.Column<string>(maxLength: 256, nullable: false),
                RequestedUtc = table.Column<DateTime>(nullable: false),
                Note = table.Column<string>(maxLength: 1000, nullable: false),
            },
            constraints: table => table.PrimaryKey("PK_ReviewRequests", r => r.Id));
        migrationBuilder.CreateIndex("IX_ReviewRequests_SiteId_ContentItemId", "ReviewRequests", ["SiteId", "ContentItemId"], unique: true);
        migrationBuilder.CreateIndex("IX_ReviewRequests_SiteId_RequestedUtc", "ReviewRequests", ["SiteId", "RequestedUtc"]);
    }
}
