using AlumniCms.Kernel.Data;

using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace AlumniCms.Editorial.Migrations;

[DbContext(typeof(AlumniDbContext))]
[Migration("20261123030500_SeenTextsOfReleases")]
internal sealed class M005SeenTextsOfReleases : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.AddColumn<string>("ContentItemVersionId", "ReleaseItems", maxLength: 26, nullable: false, defaultValue: "");
        migrationBuilder.AddColumn<int>("ItemRevision", "ReleaseItems", nullable: false, defaultValue: 0);
    }
}
