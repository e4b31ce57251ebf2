using AlumniCms.Kernel.Data;

using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace AlumniCms.ContentManagement.Migrations;

[DbContext(typeof(AlumniDbContext))]
[Migration("20261122231500_PostponedSchedules")]
internal sealed class M005PostponedSchedules : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder) =>
        migrationBuilder.AddColumn<bool>("IsPostponed", "ScheduleIndex", nullable: false, defaultValue: false);
}
