using AlumniCms.Kernel.Data;

using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace AlumniCms.Editorial.Migrations;

[DbContext(typeof(AlumniDbContext))]
[Migration("20261122233500_Releases")]
internal sealed class M002Releases : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "Releases",
            table => new
            {
                Id = table.Column<string>(maxLength: 26, nullable: false),
                SiteId = table.Column<int>(nullable: false),
                Name = table.Column<string>(maxLength: 200, nullable: false),
                FoldedName = table.Column<string>(maxLength: 400, nullable: false),
                State = table.Column<int>(nullable: false),
                DueUtc = table.Column<DateTime>(nullable: true),
                DueBy = table.Column<string>(maxLength: 64, nullable: false),
                ReleasedUtc = table.Column<DateTime>(nullable: true),
                ByName = table.Column<string>(maxLength: 256, nullable: false),
                CreatedUtc = table.Column<DateTime>(nullable: false),
                Problem = table.Column<string>(maxLength: EditorialModel.LongestNote, nullable: false),
                Revision = table.Column<int>(nullable: false),
            },
            constraints: table => table.PrimaryKey("PK_Releases", r => r.Id));
        migrationBuilder.CreateIndex("IX_Releases_SiteId_State_CreatedUtc", "Releases", ["SiteId", "State", "CreatedUtc"]);
        migrationBuilder.CreateIndex("IX_Releases_DueUtc", "Releases", "DueUtc", filter: "\"DueUtc\" IS NOT NULL");
        migrationBuilder.CreateTable(
            "ReleaseItems",
            table => new
            {
                ReleaseId = table.Column<string>(maxLength: 26, nullable: false),
                ContentItemId = table.Column<string>(maxLength: 26, nullable: false),
                SiteId = table.Column<int>(nullable: false),
            },
            constraints: table => table.PrimaryKey("PK_ReleaseItems", i => new { i.ReleaseId, i.ContentItemId }));
    }
}
