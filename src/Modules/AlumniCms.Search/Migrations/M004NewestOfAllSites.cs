using AlumniCms.Kernel.Data;

using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace AlumniCms.Search.Migrations;

[DbContext(typeof(AlumniDbContext))]
[Migration("20261123030500_NewestOfAllSites")]
internal sealed class M004NewestOfAllSites : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder) =>
        migrationBuilder.CreateIndex("IX_SearchDocuments_ContentType_PublishedUtc_SiteId", "SearchDocuments", ["ContentType", "PublishedUtc", "SiteId"]);
}
