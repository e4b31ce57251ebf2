using AlumniCms.Distribution.Models;
using AlumniCms.Kernel.Data;

using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace AlumniCms.Distribution.Migrations;

[DbContext(typeof(AlumniDbContext))]
[Migration("20261122235500_Distribution")]
internal sealed class M001Distribution : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "SentTexts",
            table => new
            {
                Id = table.Identity(),
                SetId = table.Column<string>(maxLength: 26, nullable: false),
                ContentType = table.Column<string>(maxLength: 128, nullable: false),
                Kind = table.Column<int>(nullable: false),
                Keys = table.Column<string>(maxLength: SentText.KeysLength, nullable: false),
                IsAutomatic = table.Column<bool>(nullable: false),
                SentUtc = table.Column<DateTime>(nullable: false),
                SentBy = table.Column<string>(maxLength: DistributionModel.NameLength, nullable: false),
                Revision = table.Column<int>(nullable: false),
            },
            constraints: table => table.PrimaryKey("PK_SentTexts", t => t.Id));
        migrationBuilder.CreateIndex("IX_SentTexts_SetId", "SentTexts", "SetId", unique: true);
        migrationBuilder.CreateIndex("IX_SentTexts_SentUtc", "SentTexts", "SentUtc");
        migrationBuilder.CreateTable(
            "SiteDecisions",
            table => new
            {
                Id = table.Identity(),
                TextId = table.Column<long>(nullable: false),
                TargetSiteId = table.Column<int>(nullable: false),
                State = table.Column<int>(nullable: false),
                HasUpdate = table.Column<bool>(nullable: false),
                Basis = table.Column<string>(nullable: true),
                ProblemCode = table.Column<string>(maxLength: DistributionModel.CodeLength, nullable: true),
                ProblemDetail = table.Column<string>(maxLength: SiteDecision.ProblemLength, nullable: false),
                DecidedBy = table.Column<string>(maxLength: DistributionModel.NameLength, nullable: false),
                DecidedUtc = table.Column<DateTime>(nullable: false),
                Revision = table.Column<int>(nullable: false),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_SiteDecisions", d => d.Id);
                table.ForeignKey("FK_SiteDecisions_SentTexts_TextId", d => d.TextId, "SentTexts", "Id", onDelete: ReferentialAction.Cascade);
            });
        migrationBuilder.CreateIndex("IX_SiteDecisions_TextId_TargetSiteId", "SiteDecisions", ["TextId", "TargetSiteId"], unique: true);
        migrationBuilder.CreateIndex("IX_SiteDecisions_TargetSiteId", "SiteDecisions", "TargetSiteId");
    }
}
