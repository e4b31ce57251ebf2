using AlumniCms.Kernel.Data;
using AlumniCms.Members.Roles;

using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace AlumniCms.Members.Migrations;

/// <summary>Mandates given before hold for every language.</summary>
[DbContext(typeof(AlumniDbContext))]
[Migration("20261122163000_MandateLanguages")]
internal sealed class M003MandateLanguages : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder) =>
        migrationBuilder.AddColumn<string>("Languages", "Mandates", maxLength: RoleModel.LanguagesLength, nullable: false, defaultValue: "");
}
