using AlumniCms.Kernel.Data;
using AlumniCms.Media.Files;

using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace AlumniCms.Media.Migrations;

[DbContext(typeof(AlumniDbContext))]
[Migration("20261122000400_Media")]
internal sealed class M001Media : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "MediaFiles",
            table => new
            {
                Id = table.Identity(),
                SiteId = table.Column<int>(nullable: false),
                Path = table.Column<string>(maxLength: MediaPath.MaximumLength, nullable: false),
                Hash = table.Column<string>(maxLength: MediaFileModel.HashLength, nullable: false),
                ContentType = table.Column<string>(maxLength: MediaFileModel.ContentTypeLength, nullable: false),
                Length = table.Column<long>(nullable: false),
                Width = table.Column<int>(nullable: true),
                Height = table.Column<int>(nullable: true),
                ModifiedUtc = table.Column<DateTime>(nullable: false),
            },
            constraints: table => table.PrimaryKey("PK_MediaFiles", row => row.Id));
        migrationBuilder.CreateIndex("IX_MediaFiles_SiteId_Path", "MediaFiles", ["SiteId", "Path"], unique: true);
        migrationBuilder.CreateIndex("IX_MediaFiles_Hash", "MediaFiles", "Hash");
    }
}
