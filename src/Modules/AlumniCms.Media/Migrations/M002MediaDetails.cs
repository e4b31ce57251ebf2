using AlumniCms.Kernel.Data;
using AlumniCms.Media.Files;
using AlumniCms.Media.Uses;

using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace AlumniCms.Media.Migrations;

/// <summary>Where files are used is known for items stored before once <c>search reindex</c> has run.</summary>
[DbContext(typeof(AlumniDbContext))]
[Migration("20261122001500_MediaDetails")]
internal sealed class M002MediaDetails : Migration
{
    private const string Files = "MediaFiles";

    protected override void Up(MigrationBuilder migrationBuilder)
    {
        AddColumns(migrationBuilder);

        // Both engines take the characters to cut off from the end: all that the path holds besides strokes.
        migrationBuilder.Sql(
            """
            UPDATE "MediaFiles" SET
                "Folder" = rtrim(rtrim("Path", replace("Path", '/', '')), '/'),
                "SearchText" = lower("Path"),
                "CreatedUtc" = "ModifiedUtc",
                "LacksText" = ("ContentType" LIKE 'image/%')
            """);
        migrationBuilder.CreateIndex("IX_MediaFiles_SiteId_Folder_CreatedUtc", Files, ["SiteId", "Folder", "CreatedUtc"]);
        migrationBuilder.CreateIndex("IX_MediaFiles_SiteId_CreatedUtc", Files, ["SiteId", "CreatedUtc"]);
        migrationBuilder.CreateIndex("IX_MediaFiles_OriginalHash", Files, "OriginalHash");
        CreateUses(migrationBuilder);
    }

    private static void AddColumns(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.AddColumn<string>("Folder", Files, maxLength: MediaPath.MaximumLength, nullable: false, defaultValue: "");
        migrationBuilder.AddColumn<string>("OriginalHash", Files, maxLength: MediaFileModel.HashLength, nullable: true);
        migrationBuilder.AddColumn<DateTime>("CreatedUtc", Files, nullable: false, defaultValue: DateTime.UnixEpoch);
        migrationBuilder.AddColumn<string>("UploaderId", Files, maxLength: MediaFileModel.UploaderLength, nullable: false, defaultValue: "");
        migrationBuilder.AddColumn<string>("Texts", Files, nullable: true);
        migrationBuilder.AddColumn<string>("Credit", Files, maxLength: MediaDetails.CreditLength, nullable: false, defaultValue: "");
        migrationBuilder.AddColumn<string>("Licence", Files, maxLength: MediaDetails.CreditLength, nullable: false, defaultValue: "");
        migrationBuilder.AddColumn<bool>("IsDecorative", Files, nullable: false, defaultValue: false);
        migrationBuilder.AddColumn<double>("FocalX", Files, nullable: false, defaultValue: 0.5);
        migrationBuilder.AddColumn<double>("FocalY", Files, nullable: false, defaultValue: 0.5);
        migrationBuilder.AddColumn<string>("SearchText", Files, maxLength: MediaSearchText.MaximumLength, nullable: false, defaultValue: "");
        migrationBuilder.AddColumn<bool>("LacksText", Files, nullable: false, defaultValue: false);
        migrationBuilder.AddColumn<int>("Revision", Files, nullable: false, defaultValue: 0);
    }

    private static void CreateUses(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "MediaUses",
            table => new
            {
                Id = table.Identity(),
                SiteId = table.Column<int>(nullable: false),
                ContentItemId = table.Column<string>(maxLength: MediaUseModel.ItemIdLength, nullable: false),
                Path = table.Column<string>(maxLength: MediaPath.MaximumLength, nullable: false),
                IsPublished = table.Column<bool>(nullable: false),
            },
            constraints: table => table.PrimaryKey("PK_MediaUses", row => row.Id));
        migrationBuilder.CreateIndex("IX_MediaUses_SiteId_ContentItemId", "MediaUses", ["SiteId", "ContentItemId"]);
        migrationBuilder.CreateIndex("IX_MediaUses_Path_SiteId", "MediaUses", ["Path", "SiteId"]);
    }
}
