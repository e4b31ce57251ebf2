using AlumniCms.Kernel.Data;

using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace AlumniCms.Editorial.Migrations;

[DbContext(typeof(AlumniDbContext))]
[Migration("20261122230000_Editorial")]
internal sealed class M001Editorial : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        AddWorkflows(migrationBuilder);
        AddStatuses(migrationBuilder);
        AddMoves(migrationBuilder);
        AddComments(migrationBuilder);
    }

    private static void AddWorkflows(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "EditorialWorkflows",
            table => new
            {
                Id = table.Identity(),
                SiteId = table.Column<int>(nullable: false),
                Name = table.Column<string>(maxLength: 64, nullable: false),
                Json = table.Column<string>(nullable: false),
                Revision = table.Column<int>(nullable: false),
            },
            constraints: table => table.PrimaryKey("PK_EditorialWorkflows", w => w.Id));
        migrationBuilder.CreateIndex("IX_EditorialWorkflows_SiteId_Name", "EditorialWorkflows", ["SiteId", "Name"], unique: true);
    }

    private static void AddStatuses(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "EditorialStatuses",
            table => new
            {
                Id = table.Identity(),
                SiteId = table.Column<int>(nullable: false),
                ContentItemId = table.Column<string>(maxLength: 26, nullable: false),
                ContentType = table.Column<string>(maxLength: 128, nullable: false),
                Culture = table.Column<string>(maxLength: 16, nullable: false),
                State = table.Column<string>(maxLength: 64, nullable: false),
                Kind = table.Column<int>(nullable: false),
                Waits = table.Column<bool>(nullable: false),
                SinceUtc = table.Column<DateTime>(nullable: false),
                By = table.Column<string>(maxLength: 64, nullable: false),
                ByName = table.Column<string>(maxLength: 256, nullable: false),
                Note = table.Column<string>(maxLength: EditorialModel.LongestNote, nullable: false),
                Writers = table.Column<string>(nullable: false),
                ApprovedBy = table.Column<string>(maxLength: 64, nullable: false),
                TextUtc = table.Column<DateTime>(nullable: false),
                ScheduledUtc = table.Column<DateTime>(nullable: true),
                AssigneeId = table.Column<string>(maxLength: 64, nullable: false),
                AssigneeName = table.Column<string>(maxLength: 256, nullable: false),
                DueUtc = table.Column<DateTime>(nullable: true),
                ClaimedBy = table.Column<string>(maxLength: 64, nullable: false),
                ClaimedByName = table.Column<string>(maxLength: 256, nullable: false),
                ClaimedUtc = table.Column<DateTime>(nullable: true),
                ThankedUtc = table.Column<DateTime>(nullable: true),
                FiguresUtc = table.Column<DateTime>(nullable: true),
                Revision = table.Column<int>(nullable: false),
            },
            constraints: table => table.PrimaryKey("PK_EditorialStatuses", s => s.Id));
        migrationBuilder.CreateIndex("IX_EditorialStatuses_SiteId_ContentItemId", "EditorialStatuses", ["SiteId", "ContentItemId"], unique: true);
        migrationBuilder.CreateIndex("IX_EditorialStatuses_Queue", "EditorialStatuses", ["SiteId", "SinceUtc", "ContentType", "Culture"], filter: "\"Waits\"");
        migrationBuilder.CreateIndex("IX_EditorialStatuses_Assigned", "EditorialStatuses", ["SiteId", "AssigneeId", "DueUtc"], filter: "\"AssigneeId\" <> ''");
        migrationBuilder.CreateIndex("IX_EditorialStatuses_Due", "EditorialStatuses", ["SiteId", "DueUtc"], filter: "\"DueUtc\" IS NOT NULL");
        migrationBuilder.CreateIndex("IX_EditorialStatuses_Thanked", "EditorialStatuses", "ThankedUtc", filter: "\"FiguresUtc\" IS NULL AND \"ThankedUtc\" IS NOT NULL");
    }

    private static void AddMoves(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "EditorialMoves",
            table => new
            {
                Id = table.Identity(),
                SiteId = table.Column<int>(nullable: false),
                ContentItemId = table.Column<string>(maxLength: 26, nullable: false),
                Transition = table.Column<string>(maxLength: 64, nullable: false),
                FromState = table.Column<string>(maxLength: 64, nullable: false),
                ToState = table.Column<string>(maxLength: 64, nullable: false),
                By = table.Column<string>(maxLength: 64, nullable: false),
                ByName = table.Column<string>(maxLength: 256, nullable: false),
                AtUtc = table.Column<DateTime>(nullable: false),
                Note = table.Column<string>(maxLength: EditorialModel.LongestNote, nullable: false),
            },
            constraints: table => table.PrimaryKey("PK_EditorialMoves", m => m.Id));
        migrationBuilder.CreateIndex("IX_EditorialMoves_SiteId_ContentItemId_Id", "EditorialMoves", ["SiteId", "ContentItemId", "Id"]);
    }

    private static void AddComments(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "EditorialComments",
            table => new
            {
                Id = table.Identity(),
                SiteId = table.Column<int>(nullable: false),
                ContentItemId = table.Column<string>(maxLength: 26, nullable: false),
                AnswerTo = table.Column<long>(nullable: true),
                Field = table.Column<string>(maxLength: EditorialModel.LongestField, nullable: false),
                Passage = table.Column<string>(maxLength: EditorialModel.LongestPassage, nullable: false),
                Text = table.Column<string>(maxLength: EditorialModel.LongestComment, nullable: false),
                By = table.Column<string>(maxLength: 64, nullable: false),
                ByName = table.Column<string>(maxLength: 256, nullable: false),
                AtUtc = table.Column<DateTime>(nullable: false),
                ResolvedUtc = table.Column<DateTime>(nullable: true),
                ResolvedByName = table.Column<string>(maxLength: 256, nullable: false),
            },
            constraints: table => table.PrimaryKey("PK_EditorialComments", c => c.Id));
        migrationBuilder.CreateIndex("IX_EditorialComments_SiteId_ContentItemId_Id", "EditorialComments", ["SiteId", "ContentItemId", "Id"]);
    }
}
