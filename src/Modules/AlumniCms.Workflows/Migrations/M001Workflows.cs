using AlumniCms.Kernel.Data;
using AlumniCms.Workflows.Models;

using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace AlumniCms.Workflows.Migrations;

[DbContext(typeof(AlumniDbContext))]
[Migration("20261122231500_Workflows")]
internal sealed class M001Workflows : Migration
{
    private const int RunId = 26;

    protected override void Up(MigrationBuilder migrationBuilder)
    {
        AddTypes(migrationBuilder);
        AddRuns(migrationBuilder);
        AddTokens(migrationBuilder);
        AddSteps(migrationBuilder);
    }

    private static void AddTypes(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "WorkflowTypes",
            table => new
            {
                Id = table.Identity(),
                SiteId = table.Column<int>(nullable: false),
                WorkflowTypeId = table.Column<string>(maxLength: WorkflowModel.IdLength, nullable: false),
                Name = table.Column<string>(maxLength: WorkflowModel.NameLength, nullable: false),
                Json = table.Column<string>(nullable: false),
                IsRunning = table.Column<bool>(nullable: false),
                Problems = table.Column<int>(nullable: false),
                Triggers = table.Column<string>(maxLength: WorkflowModel.TriggersLength, nullable: false),
                Revision = table.Column<int>(nullable: false),
                ModifiedUtc = table.Column<DateTime>(nullable: false),
            },
            constraints: table => table.PrimaryKey("PK_WorkflowTypes", t => t.Id));
        migrationBuilder.CreateIndex("IX_WorkflowTypes_SiteId_WorkflowTypeId", "WorkflowTypes", ["SiteId", "WorkflowTypeId"], unique: true);
        migrationBuilder.CreateTable(
            "WorkflowTimers",
            table => new
            {
                Id = table.Identity(),
                SiteId = table.Column<int>(nullable: false),
                WorkflowTypeId = table.Column<string>(maxLength: WorkflowModel.IdLength, nullable: false),
                ActivityId = table.Column<string>(maxLength: WorkflowModel.IdLength, nullable: false),
                TimeZone = table.Column<string>(maxLength: WorkflowModel.IdLength, nullable: false),
                DueUtc = table.Column<DateTime>(nullable: false),
            },
            constraints: table => table.PrimaryKey("PK_WorkflowTimers", t => t.Id));
        migrationBuilder.CreateIndex("IX_WorkflowTimers_SiteId_WorkflowTypeId_ActivityId", "WorkflowTimers", ["SiteId", "WorkflowTypeId", "ActivityId"], unique: true);
        migrationBuilder.CreateIndex("IX_WorkflowTimers_DueUtc", "WorkflowTimers", "DueUtc");
    }

    private static void AddRuns(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "Workflows",
            table => new
            {
                Id = table.Column<string>(maxLength: RunId, nullable: false),
                SiteId = table.Column<int>(nullable: false),
                WorkflowTypeId = table.Column<string>(maxLength: WorkflowModel.IdLength, nullable: false),
                StartKey = table.Column<string>(maxLength: WorkflowModel.NameLength, nullable: false),
                SingletonKey = table.Column<string>(maxLength: WorkflowModel.IdLength, nullable: true),
                Trigger = table.Column<string>(maxLength: WorkflowModel.IdLength, nullable: false),
                ContentItemId = table.Column<string>(maxLength: RunId, nullable: true),
                Title = table.Column<string>(maxLength: Workflow.TitleLength, nullable: false),
                Depth = table.Column<int>(nullable: false),
                State = table.Column<int>(nullable: false),
                Steps = table.Column<int>(nullable: false),
                Data = table.Column<string>(nullable: false),
                Revision = table.Column<int>(nullable: false),
                StartedUtc = table.Column<DateTime>(nullable: false),
                FinishedUtc = table.Column<DateTime>(nullable: true),
                Fault = table.Column<string>(nullable: true),
            },
            constraints: table => table.PrimaryKey("PK_Workflows", w => w.Id));
        migrationBuilder.CreateIndex("IX_Workflows_SiteId_StartKey", "Workflows", ["SiteId", "StartKey"], unique: true);
        migrationBuilder.CreateIndex("IX_Workflows_SiteId_SingletonKey", "Workflows", ["SiteId", "SingletonKey"], unique: true);
        migrationBuilder.CreateIndex("IX_Workflows_SiteId_WorkflowTypeId_StartedUtc", "Workflows", ["SiteId", "WorkflowTypeId", "StartedUtc"]);
        migrationBuilder.CreateIndex("IX_Workflows_FinishedUtc", "Workflows", "FinishedUtc");
    }

    private static void AddTokens(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "WorkflowTokens",
            table => new
            {
                Id = table.Column<string>(maxLength: RunId, nullable: false),
                SiteId = table.Column<int>(nullable: false),
                WorkflowId = table.Column<string>(maxLength: RunId, nullable: false),
                ActivityId = table.Column<string>(maxLength: WorkflowModel.IdLength, nullable: false),
                Way = table.Column<string>(maxLength: WorkflowModel.NameLength, nullable: true),
                DueUtc = table.Column<DateTime>(nullable: true),
                HasWaited = table.Column<bool>(nullable: false),
                Attempts = table.Column<int>(nullable: false),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_WorkflowTokens", t => t.Id);
                table.ForeignKey("FK_WorkflowTokens_Workflows_WorkflowId", t => t.WorkflowId, "Workflows", "Id", onDelete: ReferentialAction.Cascade);
            });
        migrationBuilder.CreateIndex("IX_WorkflowTokens_WorkflowId", "WorkflowTokens", "WorkflowId");
        migrationBuilder.CreateIndex("IX_WorkflowTokens_DueUtc", "WorkflowTokens", "DueUtc");
    }

    private static void AddSteps(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "WorkflowSteps",
            table => new
            {
                Id = table.Identity(),
                SiteId = table.Column<int>(nullable: false),
                WorkflowId = table.Column<string>(maxLength: RunId, nullable: false),
                ActivityId = table.Column<string>(maxLength: WorkflowModel.IdLength, nullable: false),
                Name = table.Column<string>(maxLength: WorkflowModel.NameLength, nullable: false),
                Outcome = table.Column<string>(maxLength: WorkflowModel.NameLength, nullable: false),
                Note = table.Column<string>(nullable: true),
                IsFault = table.Column<bool>(nullable: false),
                DoneUtc = table.Column<DateTime>(nullable: false),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_WorkflowSteps", s => s.Id);
                table.ForeignKey("FK_WorkflowSteps_Workflows_WorkflowId", s => s.WorkflowId, "Workflows", "Id", onDelete: ReferentialAction.Cascade);
            });
        migrationBuilder.CreateIndex("IX_WorkflowSteps_WorkflowId_Id", "WorkflowSteps", ["WorkflowId", "Id"]);
    }
}
