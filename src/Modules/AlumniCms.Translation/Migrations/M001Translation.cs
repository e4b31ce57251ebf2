using AlumniCms.Kernel.Data;
using AlumniCms.Translation.Words;

using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace AlumniCms.Translation.Migrations;

[DbContext(typeof(AlumniDbContext))]
[Migration("20261122230000_Translation")]
internal sealed class M001Translation : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        AddFacts(migrationBuilder);
        AddDerived(migrationBuilder);
        migrationBuilder.CreateTable(
            "PoUploads",
            table => new
            {
                Id = table.Identity(),
                SiteId = table.Column<int>(nullable: false),
                Key = table.Column<string>(maxLength: 26, nullable: false),
                OwnerId = table.Column<string>(maxLength: 64, nullable: false),
                FileName = table.Column<string>(maxLength: 200, nullable: false),
                Culture = table.Column<string>(maxLength: 16, nullable: false),
                Text = table.Column<string>(nullable: false),
                UploadedUtc = table.Column<DateTime>(nullable: false),
            },
            constraints: table => table.PrimaryKey("PK_PoUploads", u => u.Id));
        migrationBuilder.CreateIndex("IX_PoUploads_SiteId_Key", "PoUploads", ["SiteId", "Key"], unique: true);
        migrationBuilder.CreateIndex("IX_PoUploads_UploadedUtc", "PoUploads", "UploadedUtc");
    }

    private static void AddFacts(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "TranslationBases",
            table => new
            {
                Id = table.Identity(),
                SiteId = table.Column<int>(nullable: false),
                ContentItemId = table.Column<string>(maxLength: 26, nullable: false),
                SourceContentItemId = table.Column<string>(maxLength: 26, nullable: false),
                SourceContentItemVersionId = table.Column<string>(maxLength: 26, nullable: false),
                SourceMark = table.Column<string>(maxLength: TextMark.Length, nullable: false),
                SourceContent = table.Column<string>(nullable: true),
                UpdatedUtc = table.Column<DateTime>(nullable: false),
                UpdatedBy = table.Column<string>(maxLength: 256, nullable: false),
            },
            constraints: table => table.PrimaryKey("PK_TranslationBases", b => b.Id));
        migrationBuilder.CreateIndex("IX_TranslationBases_SiteId_ContentItemId", "TranslationBases", ["SiteId", "ContentItemId"], unique: true);
        migrationBuilder.CreateIndex("IX_TranslationBases_SiteId_SourceContentItemId", "TranslationBases", ["SiteId", "SourceContentItemId"]);
        migrationBuilder.CreateTable(
            "TranslationTasks",
            table => new
            {
                Id = table.Identity(),
                SiteId = table.Column<int>(nullable: false),
                LocalizationSet = table.Column<string>(maxLength: 26, nullable: false),
                Culture = table.Column<string>(maxLength: 16, nullable: false),
                DueUtc = table.Column<DateTime>(nullable: true),
                AssigneeId = table.Column<string>(maxLength: 64, nullable: false),
                AssigneeName = table.Column<string>(maxLength: 256, nullable: false),
            },
            constraints: table => table.PrimaryKey("PK_TranslationTasks", t => t.Id));
        migrationBuilder.CreateIndex("IX_TranslationTasks_SiteId_LocalizationSet_Culture", "TranslationTasks", ["SiteId", "LocalizationSet", "Culture"], unique: true);
        migrationBuilder.CreateIndex("IX_TranslationTasks_SiteId_AssigneeId_DueUtc", "TranslationTasks", ["SiteId", "AssigneeId", "DueUtc"]);
    }

    private static void AddDerived(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "TranslationSets",
            table => new
            {
                Id = table.Identity(),
                SiteId = table.Column<int>(nullable: false),
                LocalizationSet = table.Column<string>(maxLength: 26, nullable: false),
                ContentType = table.Column<string>(maxLength: 128, nullable: false),
                ContentItemId = table.Column<string>(maxLength: 26, nullable: false),
                Culture = table.Column<string>(maxLength: 16, nullable: false),
                DisplayText = table.Column<string>(maxLength: 500, nullable: false),
                FoldedText = table.Column<string>(maxLength: 500, nullable: false),
                ModifiedUtc = table.Column<DateTime>(nullable: false),
            },
            constraints: table => table.PrimaryKey("PK_TranslationSets", s => s.Id));
        migrationBuilder.CreateIndex("IX_TranslationSets_SiteId_LocalizationSet", "TranslationSets", ["SiteId", "LocalizationSet"], unique: true);
        migrationBuilder.CreateIndex("IX_TranslationSets_SiteId_ModifiedUtc_Id", "TranslationSets", ["SiteId", "ModifiedUtc", "Id"]);
        migrationBuilder.CreateIndex("IX_TranslationSets_SiteId_DisplayText_Id", "TranslationSets", ["SiteId", "DisplayText", "Id"]);
        migrationBuilder.CreateIndex(
            "IX_TranslationSets_Counted", "TranslationSets", ["SiteId", "ContentType", "LocalizationSet", "FoldedText"]);
        migrationBuilder.CreateTable(
            "TranslationCells",
            table => new
            {
                Id = table.Identity(),
                SiteId = table.Column<int>(nullable: false),
                LocalizationSet = table.Column<string>(maxLength: 26, nullable: false),
                Culture = table.Column<string>(maxLength: 16, nullable: false),
                ContentItemId = table.Column<string>(maxLength: 26, nullable: false),
                State = table.Column<int>(nullable: false),
                IsShown = table.Column<bool>(nullable: false),
                Mark = table.Column<string>(maxLength: TextMark.Length, nullable: true),
            },
            constraints: table => table.PrimaryKey("PK_TranslationCells", c => c.Id));
        migrationBuilder.CreateIndex("IX_TranslationCells_SiteId_ContentItemId", "TranslationCells", ["SiteId", "ContentItemId"], unique: true);
        migrationBuilder.CreateIndex(
            "IX_TranslationCells_SiteId_LocalizationSet_Culture_State", "TranslationCells", ["SiteId", "LocalizationSet", "Culture", "State"]);
        migrationBuilder.CreateIndex(
            "IX_TranslationCells_SiteId_Culture_State_LocalizationSet", "TranslationCells", ["SiteId", "Culture", "State", "LocalizationSet"]);
    }
}
