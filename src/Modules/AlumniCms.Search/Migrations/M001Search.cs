using AlumniCms.Kernel.Data;

using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace AlumniCms.Search.Migrations;

[DbContext(typeof(AlumniDbContext))]
[Migration("20261122000600_Search")]
internal sealed class M001Search : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "SearchDocuments",
            table => new
            {
                Id = table.Identity(),
                SiteId = table.Column<int>(nullable: false),
                ContentItemId = table.Column<string>(maxLength: 26, nullable: false),
                ContentType = table.Column<string>(maxLength: 128, nullable: false),
                Culture = table.Column<string>(maxLength: 16, nullable: false),
                LocalizationSet = table.Column<string>(maxLength: 26, nullable: true),
                Audience = table.Column<string>(maxLength: 16, nullable: false),
                Title = table.Column<string>(maxLength: 500, nullable: false),
                Summary = table.Column<string>(maxLength: 500, nullable: false),
                Body = table.Column<string>(nullable: false),
                PublishedUtc = table.Column<DateTime>(nullable: false),
                OrderUtc = table.Column<DateTime>(nullable: false),
            },
            constraints: table => table.PrimaryKey("PK_SearchDocuments", row => row.Id));
        migrationBuilder.CreateIndex(
            "IX_SearchDocuments_SiteId_ContentItemId", "SearchDocuments", ["SiteId", "ContentItemId"], unique: true);
        migrationBuilder.CreateIndex(
            "IX_SearchDocuments_SiteId_LocalizationSet", "SearchDocuments", ["SiteId", "LocalizationSet"]);
        migrationBuilder.CreateIndex(
            "IX_SearchDocuments_SiteId_PublishedUtc", "SearchDocuments", ["SiteId", "PublishedUtc"]);

        migrationBuilder.CreateTable(
            "SearchFacets",
            table => new
            {
                Id = table.Identity(),
                SiteId = table.Column<int>(nullable: false),
                DocumentId = table.Column<long>(nullable: false),
                Field = table.Column<string>(maxLength: 128, nullable: false),
                Value = table.Column<string>(maxLength: 128, nullable: false),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_SearchFacets", row => row.Id);
                table.ForeignKey(
                    "FK_SearchFacets_SearchDocuments_DocumentId",
                    row => row.DocumentId,
                    "SearchDocuments",
                    "Id",
                    onDelete: ReferentialAction.Cascade);
            });
        migrationBuilder.CreateIndex("IX_SearchFacets_DocumentId", "SearchFacets", "DocumentId");
        migrationBuilder.CreateIndex(
            "IX_SearchFacets_SiteId_Field_Value", "SearchFacets", ["SiteId", "Field", "Value"]);

        if (migrationBuilder.IsSqlite())
            AddFts5(migrationBuilder);
        else
            AddTsVectors(migrationBuilder);
    }

    // The table holds the words only, since the texts stand in SearchDocuments; no foreign key can reach it, so a
    // trigger takes a document's words away with it.
    private static void AddFts5(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.Sql(
            """
            CREATE VIRTUAL TABLE "SearchText" USING fts5(
                titlestems, titlewords, stems, words, content='', contentless_delete=1, tokenize='ascii');
            """);
        migrationBuilder.Sql(
            """
            CREATE TRIGGER "SearchDocuments_AfterDelete" AFTER DELETE ON "SearchDocuments" BEGIN
                DELETE FROM "SearchText" WHERE rowid = OLD."Id";
            END;
            """);
    }

    // Vectors stand in the rows as far as they fit: the planner takes a table whose vectors stand elsewhere for a small
    // one, and reads all of it rather than the index. The index is kept sorted at each write, since searches would
    // otherwise read through what is not yet sorted.
    private static void AddTsVectors(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.Sql(
            """
            CREATE TABLE "SearchText" (
                "Id" bigint NOT NULL PRIMARY KEY REFERENCES "SearchDocuments" ("Id") ON DELETE CASCADE,
                "Vector" tsvector NOT NULL);
            ALTER TABLE "SearchText" ALTER COLUMN "Vector" SET STORAGE MAIN;
            """);
        migrationBuilder.Sql(
            """CREATE INDEX "IX_SearchText_Vector" ON "SearchText" USING gin ("Vector") WITH (fastupdate = off);""");
    }
}
