using AlumniCms.Kernel.Data;

using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace AlumniCms.Sites.Migrations;

[DbContext(typeof(AlumniDbContext))]
[Migration("20261123021000_Dormancy")]
internal sealed class M002Dormancy : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder) =>
        migrationBuilder.AddColumn<string>("DormancyJson", "Sites", nullable: true);
}
