using AlumniCms.Admin.Listings.Views;
using AlumniCms.Kernel.Data;

using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace AlumniCms.Admin.Migrations;

[DbContext(typeof(AlumniDbContext))]
[Migration("20261122200000_SavedViews")]
internal sealed class M001SavedViews : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "SavedViews",
            table => new
            {
                Id = table.Identity(),
                SiteId = table.Column<int>(nullable: false),
                OwnerId = table.Column<string>(maxLength: 64, nullable: false),
                List = table.Column<string>(maxLength: 64, nullable: false),
                Name = table.Column<string>(maxLength: SavedView.NameLength, nullable: false),
                Query = table.Column<string>(maxLength: SavedView.QueryLength, nullable: false),
                IsDefault = table.Column<bool>(nullable: false),
            },
            constraints: table => table.PrimaryKey("PK_SavedViews", v => v.Id));
        migrationBuilder.CreateIndex("IX_SavedViews_SiteId_OwnerId_List_Name", "SavedViews", ["SiteId", "OwnerId", "List", "Name"], unique: true);
        migrationBuilder.CreateIndex("IX_SavedViews_Default", "SavedViews", ["SiteId", "OwnerId", "List"], unique: true, filter: "\"IsDefault\"");
    }
}
