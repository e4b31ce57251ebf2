using AlumniCms.Kernel.Data;

using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace AlumniCms.ContentManagement.Migrations;

/// <summary>Items stored before have the column empty until <c>search reindex</c> has run.</summary>
[DbContext(typeof(AlumniDbContext))]
[Migration("20261122001300_ItemFeature")]
internal sealed class M002ItemFeature : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder) =>
        migrationBuilder.AddColumn<string>("Feature", "ContentItems", maxLength: 128, nullable: true);
}
