using AlumniCms.Kernel.Data;

using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace AlumniCms.Editorial.Migrations;

[DbContext(typeof(AlumniDbContext))]
[Migration("20261123003100_VersionsOfMoves")]
internal sealed class M003VersionsOfMoves : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder) =>
        migrationBuilder.AddColumn<string>("ContentItemVersionId", "EditorialMoves", maxLength: 26, nullable: false, defaultValue: "");
}
