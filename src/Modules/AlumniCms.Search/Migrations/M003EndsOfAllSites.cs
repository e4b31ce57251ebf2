using AlumniCms.Kernel.Data;

using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace AlumniCms.Search.Migrations;

[DbContext(typeof(AlumniDbContext))]
[Migration("20261123004500_EndsOfAllSites")]
internal sealed class M003EndsOfAllSites : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder) =>
        migrationBuilder.CreateIndex("IX_SearchDocuments_SiteId_EndsUtc", "SearchDocuments", ["SiteId", "EndsUtc"], filter: "\"EndsUtc\" IS NOT NULL");
}
