using AlumniCms.Kernel.Data;

using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace AlumniCms.Statistics.Migrations;

[DbContext(typeof(AlumniDbContext))]
[Migration("20261122000800_PageViews")]
internal sealed class M001PageViews : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "PageViews",
            table => new
            {
                Id = table.Identity(),
                SiteId = table.Column<int>(nullable: false),
                ContentItemId = table.Column<string>(maxLength: 26, nullable: false),
                DayUtc = table.Column<DateTime>(nullable: false),
                Count = table.Column<int>(nullable: false),
            },
            constraints: table => table.PrimaryKey("PK_PageViews", v => v.Id));
        migrationBuilder.CreateIndex(
            "IX_PageViews_SiteId_ContentItemId_DayUtc", "PageViews", ["SiteId", "ContentItemId", "DayUtc"], unique: true);
        migrationBuilder.CreateIndex("IX_PageViews_DayUtc", "PageViews", "DayUtc");
    }
}
