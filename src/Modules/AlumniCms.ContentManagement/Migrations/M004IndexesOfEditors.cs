using AlumniCms.Kernel.Data;

using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace AlumniCms.ContentManagement.Migrations;

/// <summary>For what editors ask of drafts, which would else read every item of the site: own drafts, languages of a text.</summary>
[DbContext(typeof(AlumniDbContext))]
[Migration("20261122211500_IndexesOfEditors")]
internal sealed class M004IndexesOfEditors : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateIndex(
            "IX_ContentItems_Set", "ContentItems", ["SiteId", "LocalizationSet"], filter: "\"Latest\" AND \"LocalizationSet\" IS NOT NULL");
        migrationBuilder.CreateIndex(
            "IX_ContentItems_Drafts", "ContentItems", ["SiteId", "Owner", "ModifiedUtc"], filter: "\"Latest\" AND NOT \"Published\"");
    }
}
