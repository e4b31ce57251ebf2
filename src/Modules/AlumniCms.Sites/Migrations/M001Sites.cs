using AlumniCms.Kernel.Data;
using AlumniCms.Sites.Models;

using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace AlumniCms.Sites.Migrations;

[DbContext(typeof(AlumniDbContext))]
[Migration("20261122000200_Sites")]
internal sealed class M001Sites : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "Sites",
            table => new
            {
                Id = table.SmallIdentity(),
                Key = table.Column<string>(maxLength: SiteModel.KeyLength, nullable: false),
                IsWorldwide = table.Column<bool>(nullable: false),
                NamesJson = table.Column<string>(nullable: false),
                Country = table.Column<string>(maxLength: 2, nullable: true),
                Region = table.Column<string>(maxLength: SiteModel.RegionLength, nullable: true),
                CulturesJson = table.Column<string>(nullable: false),
                DefaultCulture = table.Column<string>(maxLength: SiteModel.CultureLength, nullable: false),
                FallbacksJson = table.Column<string>(nullable: false),
                TimeZone = table.Column<string>(maxLength: SiteModel.TimeZoneLength, nullable: false),
                Status = table.Column<int>(nullable: false),
                ContentModel = table.Column<int>(nullable: false),
                FeaturesJson = table.Column<string>(nullable: false),
                BrandingJson = table.Column<string>(nullable: false),
                SettingsJson = table.Column<string>(nullable: false),
                Revision = table.Column<int>(nullable: false),
                CreatedUtc = table.Column<DateTime>(nullable: false),
                ModifiedUtc = table.Column<DateTime>(nullable: false),
            },
            constraints: table => table.PrimaryKey("PK_Sites", row => row.Id));
        migrationBuilder.CreateIndex("IX_Sites_Key", "Sites", "Key", unique: true);
        migrationBuilder.CreateIndex(
            "IX_Sites_IsWorldwide", "Sites", "IsWorldwide", unique: true, filter: "\"IsWorldwide\"");

        migrationBuilder.CreateTable(
            "SiteHosts",
            table => new
            {
                HostName = table.Column<string>(maxLength: SiteModel.HostNameLength, nullable: false),
                SiteId = table.Column<int>(nullable: false),
                Position = table.Column<int>(nullable: false),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_SiteHosts", row => row.HostName);
                table.ForeignKey(
                    "FK_SiteHosts_Sites_SiteId", row => row.SiteId, "Sites", "Id", onDelete: ReferentialAction.Cascade);
            });
        migrationBuilder.CreateIndex("IX_SiteHosts_SiteId", "SiteHosts", "SiteId");
    }
}
