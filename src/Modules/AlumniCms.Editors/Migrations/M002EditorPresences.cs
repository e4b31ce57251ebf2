using AlumniCms.Kernel.Data;

using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace AlumniCms.Editors.Migrations;

[DbContext(typeof(AlumniDbContext))]
[Migration("20261122205000_EditorPresences")]
internal sealed class M002EditorPresences : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "EditorPresences",
            table => new
            {
                SiteId = table.Column<int>(nullable: false),
                ContentItemId = table.Column<string>(maxLength: 26, nullable: false),
                UserId = table.Column<string>(maxLength: 64, nullable: false),
                Name = table.Column<string>(maxLength: 256, nullable: false),
                SeenUtc = table.Column<DateTime>(nullable: false),
            },
            constraints: table => table.PrimaryKey("PK_EditorPresences", p => new { p.SiteId, p.ContentItemId, p.UserId }));
        migrationBuilder.CreateIndex("IX_EditorPresences_SiteId_SeenUtc", "EditorPresences", ["SiteId", "SeenUtc"]);
    }
}
