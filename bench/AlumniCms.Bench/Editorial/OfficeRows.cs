using System.Data.Common;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;

using AlumniCms.Bench.Databases;

namespace AlumniCms.Bench.Editorial;

/// <summary>
/// Writes a large network straight into the tables: country sites, their items with what is derived from them, texts that
/// wait for review in Cameroon, and texts of the worldwide site in its languages.
/// </summary>
internal sealed class OfficeRows(DbConnection connection, bool isSqlite)
{
    private const string World = """(SELECT "Id" FROM "Sites" WHERE "IsWorldwide")""";
    private const string Country = """(SELECT "Id" FROM "Sites" WHERE "Key" = 'cameroun')""";
    private const string Cultures = """["fr","en","ar","es","pt","vi","de","it"]""";

    public static async Task WriteAsync(Database database, int sites, int items, int waiting, int sets, CancellationToken cancellationToken)
    {
        await using var connection = await database.OpenAsync(cancellationToken);
        var rows = new OfficeRows(connection, database.IsSqlite);
        await rows.SitesAsync(sites, cancellationToken);

        // Items of the network, and those that wait in Cameroon.
        await rows.ItemsAsync("4netw", items, $"(SELECT \"Id\" FROM \"Sites\" WHERE NOT \"IsWorldwide\" ORDER BY \"Id\" LIMIT 1) + n.i % {sites}", "n.i % 10 > 0", cancellationToken);
        await rows.ItemsAsync("4wait", waiting, Country, isPublished: null, cancellationToken);
        await rows.TranslationsAsync(sets, cancellationToken);
    }

    private Task SitesAsync(int sites, CancellationToken cancellationToken) => RunAsync(
        $"""
        UPDATE "Sites" SET "CulturesJson" = '{Cultures}' WHERE "IsWorldwide";
        WITH RECURSIVE n(i) AS (SELECT 2 UNION ALL SELECT i + 1 FROM n WHERE i < {sites})
        INSERT INTO "Sites" ("Key", "IsWorldwide", "NamesJson", "Country", "Region", "CulturesJson", "DefaultCulture", "FallbacksJson", "TimeZone", "Status",
            "ContentModel", "FeaturesJson", "BrandingJson", "SettingsJson", "Revision", "CreatedUtc", "ModifiedUtc")
        SELECT 'bench' || n.i, "IsWorldwide", replace("NamesJson", 'Cameroun', 'Pays ' || n.i), "Country", "Region", "CulturesJson", "DefaultCulture", "FallbacksJson", "TimeZone", "Status",
            "ContentModel", "FeaturesJson", "BrandingJson", "SettingsJson", "Revision", "CreatedUtc", "ModifiedUtc"
        FROM n, "Sites" s WHERE s."Key" = 'cameroun' ORDER BY n.i
        """,
        cancellationToken);

    private async Task ItemsAsync(string prefix, int count, string site, string? isPublished, CancellationToken cancellationToken)
    {
        var (id, title, culture) = (Id(prefix, "n.i"), "'Texte ' || (n.i * 7919 % 100003)", "CASE n.i % 3 WHEN 0 THEN 'en' ELSE 'fr' END");
        await RunAsync(
            $"""
            WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {count})
            INSERT INTO "ContentItems" ("SiteId", "ContentItemId", "ContentItemVersionId", "ContentType", "Culture", "LocalizationSet", "Latest", "Published",
                "DisplayText", "FoldedText", "Owner", "Author", "Audience", "CreatedUtc", "ModifiedUtc", "PublishedUtc", "OrderUtc", "Revision", "Content")
            SELECT {site}, {id}, {id}, 'Article', {culture}, {id}, TRUE, {isPublished ?? "FALSE"}, {title}, lower({title}), '', '', 'public',
                {Moment}, {Moment}, {Moment}, {Moment}, 0, '{Content}'
            FROM n
            """,
            cancellationToken);
        var waits = isPublished is null ? "TRUE" : "n.i % 60 = 0";
        await RunAsync(
            $"""
            WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {count})
            INSERT INTO "EditorialStatuses" ("SiteId", "ContentItemId", "ContentType", "Culture", "State", "Kind", "Waits", "SinceUtc", "By", "ByName", "Note", "Writers", "ApprovedBy", "TextUtc",
                "AssigneeId", "AssigneeName", "DueUtc", "ClaimedBy", "ClaimedByName", "Revision")
            SELECT {site}, {id}, 'Article', {culture}, CASE WHEN {waits} THEN 'InReview' WHEN {isPublished ?? "TRUE"} THEN 'Published' ELSE 'Draft' END,
                CASE WHEN {waits} THEN 0 WHEN {isPublished ?? "TRUE"} THEN {(int)AlumniCms.Editorial.Definitions.StateKind.Published} ELSE {(int)AlumniCms.Editorial.Definitions.StateKind.Draft} END, {waits},
                {Moment}, '', 'Awa N.', '', '', '', {Moment}, '', '', CASE n.i % 7 WHEN 0 THEN {Moment} END, '', '', 0
            FROM n
            """,
            cancellationToken);
        if (isPublished is null)
            return;
        await RunAsync(
            $"""
            WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {count})
            INSERT INTO "SearchDocuments" ("SiteId", "ContentItemId", "ContentType", "Culture", "LocalizationSet", "Audience", "Title", "Summary", "Body", "PublishedUtc", "OrderUtc", "EndsUtc")
            SELECT {site}, {id}, 'Article', {culture}, {id}, 'public', {title}, '', 'Un texte du pays, avec quelques lignes.', {Moment}, {Moment}, CASE n.i % 20 WHEN 0 THEN {Moment} END
            FROM n WHERE {isPublished}
            """,
            cancellationToken);
        await SetsAsync(id, title, site, count, cancellationToken);
        await CellsAsync(id, site, count, culture, "0", cancellationToken);
    }

    private async Task TranslationsAsync(int sets, CancellationToken cancellationToken)
    {
        var set = Id("4sets", "n.i");
        await SetsAsync(set, "'Dossier ' || (n.i * 7919 % 100003)", World, sets, cancellationToken);
        var cultures = Cultures.Trim('[', ']').Replace('"', '\'').Split(',');
        for (var number = 0; number < cultures.Length; number++)
            await CellsAsync(set, World, sets, cultures[number], number.ToString(CultureInfo.InvariantCulture), cancellationToken);
        await RunAsync(
            $"""
            WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {sets})
            INSERT INTO "TranslationTasks" ("SiteId", "LocalizationSet", "Culture", "DueUtc", "AssigneeId", "AssigneeName")
            SELECT {World}, {set}, 'ar', {Moment}, '', '' FROM n WHERE n.i % 10 = 0
            """,
            cancellationToken);
    }

    private Task SetsAsync(string set, string title, string site, int count, CancellationToken cancellationToken) => RunAsync(
        $"""
        WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {count})
        INSERT INTO "TranslationSets" ("SiteId", "LocalizationSet", "ContentType", "ContentItemId", "Culture", "DisplayText", "FoldedText", "ModifiedUtc")
        SELECT {site}, {set}, 'Article', {set}, 'fr', {title}, lower({title}), {Moment} FROM n
        """,
        cancellationToken);

    // The source is there always; of the others, one in five is missing, one in five a draft, one in five outdated.
    private Task CellsAsync(string set, string site, int count, string culture, string number, CancellationToken cancellationToken) => RunAsync(
        $"""
        WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {count})
        INSERT INTO "TranslationCells" ("SiteId", "LocalizationSet", "Culture", "ContentItemId", "State", "IsShown")
        SELECT {site}, {set}, {culture}, {(number == "0" ? set : $"substr({set}, 1, 4) || '{number}' || substr({set}, 6)")},
            CASE WHEN {number} = 0 THEN {Source} WHEN (n.i + {number}) % 5 = 1 THEN {Draft} WHEN (n.i + {number}) % 5 = 2 THEN {Outdated} ELSE {Done} END, TRUE
        FROM n WHERE {number} = 0 OR (n.i + {number}) % 5 > 0
        """,
        cancellationToken);

    private const int Source = (int)Translation.Basis.TranslationState.Source;
    private const int Draft = (int)Translation.Basis.TranslationState.Draft;
    private const int Outdated = (int)Translation.Basis.TranslationState.Outdated;
    private const int Done = (int)Translation.Basis.TranslationState.Done;
    private const string Content = """{"TitlePart":{"Title":"Texte"},"MarkdownBodyPart":{"Markdown":"Un texte du pays."} }""";

    private string Moment => isSqlite ? "datetime('2026-01-01', '+' || (n.i * 5) || ' minutes')" : "TIMESTAMPTZ '2026-01-01 00:00+00' + n.i * INTERVAL '5 minutes'";

    private static string Id(string prefix, string number) => $"'{prefix}0000000000000' || (10000000 + {number})";

    [SuppressMessage("Security", "CA2100", Justification = "Statements are made of numbers and of texts that stand here.")]
    private async Task RunAsync(string statement, CancellationToken cancellationToken)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = statement;
        command.CommandTimeout = 120;
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}
