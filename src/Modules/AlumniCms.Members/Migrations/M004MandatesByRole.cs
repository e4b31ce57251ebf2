using AlumniCms.Kernel.Data;

using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace AlumniCms.Members.Migrations;

[DbContext(typeof(AlumniDbContext))]
[Migration("20261122201500_MandatesByRole")]
internal sealed class M004MandatesByRole : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder) =>
        migrationBuilder.CreateIndex("IX_Mandates_SiteId_RoleName_UserId", "Mandates", ["SiteId", "RoleName", "UserId"]);
}
