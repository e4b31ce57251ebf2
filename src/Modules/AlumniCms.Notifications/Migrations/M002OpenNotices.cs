using AlumniCms.Kernel.Data;

using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace AlumniCms.Notifications.Migrations;

[DbContext(typeof(AlumniDbContext))]
[Migration("20261123033000_OpenNotices")]
internal sealed class M002OpenNotices : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder) =>
        migrationBuilder.CreateIndex("IX_Notices_Open", "Notices", ["SiteId", "Kind"], filter: "\"ReadUtc\" IS NULL");
}
