using AlumniCms.Kernel.Data;

using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace AlumniCms.ContentManagement.Migrations;

[DbContext(typeof(AlumniDbContext))]
[Migration("20261123003000_SealedDrafts")]
internal sealed class M006SealedDrafts : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder) =>
        migrationBuilder.AddColumn<bool>("IsSealed", "ContentItems", nullable: false, defaultValue: false);
}
