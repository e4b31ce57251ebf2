using AlumniCms.Admin.Bulk;
using AlumniCms.Kernel.Data;

using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace AlumniCms.Admin.Migrations;

[DbContext(typeof(AlumniDbContext))]
[Migration("20261122200500_BulkRuns")]
internal sealed class M002BulkRuns : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "BulkRuns",
            table => new
            {
                Id = table.Column<string>(maxLength: 26, nullable: false),
                SiteId = table.Column<int>(nullable: false),
                OwnerId = table.Column<string>(maxLength: 64, nullable: false),
                List = table.Column<string>(maxLength: 64, nullable: false),
                Action = table.Column<string>(maxLength: 64, nullable: false),
                ActionText = table.Column<string>(maxLength: 200, nullable: false),
                Language = table.Column<string>(maxLength: 16, nullable: false),
                Back = table.Column<string>(maxLength: BulkModel.BackLength, nullable: false),
                State = table.Column<int>(nullable: false),
                Turn = table.Column<int>(nullable: false),
                Total = table.Column<int>(nullable: false),
                Done = table.Column<int>(nullable: false),
                Skipped = table.Column<int>(nullable: false),
                BeganUtc = table.Column<DateTime>(nullable: false),
                BeatUtc = table.Column<DateTime>(nullable: false),
                EndedUtc = table.Column<DateTime>(nullable: true),
            },
            constraints: table => table.PrimaryKey("PK_BulkRuns", r => r.Id));
        migrationBuilder.CreateIndex("IX_BulkRuns_SiteId_OwnerId_BeganUtc", "BulkRuns", ["SiteId", "OwnerId", "BeganUtc"]);
        migrationBuilder.CreateIndex("IX_BulkRuns_BeganUtc", "BulkRuns", "BeganUtc");
        migrationBuilder.CreateTable(
            "BulkRunItems",
            table => new
            {
                Id = table.Identity(),
                SiteId = table.Column<int>(nullable: false),
                RunId = table.Column<string>(maxLength: 26, nullable: false),
                TargetId = table.Column<string>(maxLength: 64, nullable: false),
                Name = table.Column<string>(maxLength: BulkRunItem.NameLength, nullable: false),
                State = table.Column<int>(nullable: false),
                Reason = table.Column<string>(maxLength: BulkRunItem.ReasonLength, nullable: false),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_BulkRunItems", i => i.Id);
                table.ForeignKey("FK_BulkRunItems_BulkRuns_RunId", i => i.RunId, "BulkRuns", "Id", onDelete: ReferentialAction.Cascade);
            });
        migrationBuilder.CreateIndex("IX_BulkRunItems_RunId_State_Id", "BulkRunItems", ["RunId", "State", "Id"]);
    }
}
