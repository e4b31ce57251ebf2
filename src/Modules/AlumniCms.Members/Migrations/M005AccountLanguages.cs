using AlumniCms.Kernel.Data;
using AlumniCms.Members.Accounts;

using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace AlumniCms.Members.Migrations;

[DbContext(typeof(AlumniDbContext))]
[Migration("20261122224100_AccountLanguages")]
internal sealed class M005AccountLanguages : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder) =>
        migrationBuilder.AddColumn<string>("Language", "Users", maxLength: User.LanguageLength, nullable: true);
}
