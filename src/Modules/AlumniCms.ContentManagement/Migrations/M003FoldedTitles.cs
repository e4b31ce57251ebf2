using AlumniCms.ContentManagement.Items;
using AlumniCms.Kernel.Data;
using AlumniCms.Kernel.Texts;

using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace AlumniCms.ContentManagement.Migrations;

/// <summary>Titles without case and accents, of items stored before too: Latin letters here, the rest once an item is saved.</summary>
[DbContext(typeof(AlumniDbContext))]
[Migration("20261122201000_FoldedTitles")]
internal sealed class M003FoldedTitles : Migration
{
    // Calls that stand in each other: parsers of SQL have a limit.
    private const int AtOnce = 40;

    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.AddColumn<string>("FoldedText", "ContentItems", maxLength: ContentItem.FoldedLength, nullable: false, defaultValue: "");
        migrationBuilder.Sql("""UPDATE "ContentItems" SET "FoldedText" = lower("DisplayText")""");
        foreach (var letters in Accented().Chunk(AtOnce))
        {
            var folded = letters.Aggregate("\"FoldedText\"", (text, letter) => $"replace({text}, '{letter}', '{FoldedText.Of(letter).Replace("'", "''", StringComparison.Ordinal)}')");
            migrationBuilder.Sql($"""UPDATE "ContentItems" SET "FoldedText" = {folded} WHERE "FoldedText" <> {folded}""");
        }

        migrationBuilder.CreateIndex("IX_ContentItems_Changed", "ContentItems", ["SiteId", "ModifiedUtc", "Id"], filter: "\"Latest\"");
        migrationBuilder.CreateIndex(
            "IX_ContentItems_Counted", "ContentItems", ["SiteId", "ContentType", "Culture", "Published", "ContentItemId", "FoldedText"], filter: "\"Latest\"");
        migrationBuilder.CreateIndex("IX_ContentItems_Titles", "ContentItems", ["SiteId", "DisplayText", "Id"], filter: "\"Latest\"");
    }

    // Of Latin letters with accents, and the apostrophe of good typography; capitals too, which SQLite does not make small.
    private static IEnumerable<string> Accented() => Enumerable.Range(0xC0, 0x180 - 0xC0).Concat(Enumerable.Range(0x1EA0, 0x1F00 - 0x1EA0)).Append('’')
        .Select(code => ((char)code).ToString()).Where(letter => FoldedText.Of(letter) != letter);
}
