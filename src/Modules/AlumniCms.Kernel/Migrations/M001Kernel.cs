using AlumniCms.Kernel.Data;

using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace AlumniCms.Kernel.Migrations;

[DbContext(typeof(AlumniDbContext))]
[Migration("20261122000100_Kernel")]
internal sealed class M001Kernel : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "CacheSignals",
            table => new
            {
                Id = table.Identity(),
                Tags = table.Column<string>(nullable: false),
            },
            constraints: table => table.PrimaryKey("PK_CacheSignals", row => row.Id));

        migrationBuilder.CreateTable(
            "OutboxMessages",
            table => new
            {
                Id = table.Identity(),
                SiteId = table.Column<int>(nullable: false),
                Handler = table.Column<string>(maxLength: 300, nullable: false),
                Payload = table.Column<string>(nullable: false),
                CreatedUtc = table.Column<DateTime>(nullable: false),
                DueUtc = table.Column<DateTime>(nullable: false),
                Attempts = table.Column<int>(nullable: false),
                AbandonedUtc = table.Column<DateTime>(nullable: true),
                LastError = table.Column<string>(maxLength: 1000, nullable: true),
            },
            constraints: table => table.PrimaryKey("PK_OutboxMessages", row => row.Id));
        migrationBuilder.CreateIndex(
            "IX_OutboxMessages_DueUtc", "OutboxMessages", "DueUtc", filter: "\"AbandonedUtc\" IS NULL");
    }
}
