using System.Data.Common;
using System.Globalization;

using AlumniCms.Bench.Databases;

namespace AlumniCms.Bench.Pages;

/// <summary>Copies the French articles of a site, in turn, until there are as many as asked for.</summary>
internal sealed class ArticleRows : IAsyncDisposable
{
    private const string Section = "actualites/";
    private const string Prefix = "4bench00000000000";
    private const string SetPrefix = "4set0000000000000";
    private const int First = 100_000_000;

    private readonly DbConnection _connection;
    private readonly bool _isSqlite;

    private ArticleRows(DbConnection connection, bool isSqlite) => (_connection, _isSqlite) = (connection, isSqlite);

    public static async Task<ArticleRows> OpenAsync(Database database, CancellationToken cancellationToken) =>
        new(await database.OpenAsync(cancellationToken), database.IsSqlite);

    /// <summary>The id of the article of a number, from 1.</summary>
    public static string Id(int number) => string.Create(CultureInfo.InvariantCulture, $"{Prefix}{First + number}");

    /// <summary>Writes the items; what is derived from them is left to the program.</summary>
    public Task WriteAsync(int items, CancellationToken cancellationToken)
    {
        // An article every four hours, all of them older than the demo's own.
        var moment = _isSqlite
            ? "datetime('2020-01-01', '+' || (n.i * 4) || ' hours')"
            : "TIMESTAMPTZ '2020-01-01 00:00+00' + n.i * INTERVAL '4 hours'";
        return RunAsync(
            $"""
            WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {items}),
            model AS (
                SELECT c.*, ROW_NUMBER() OVER (ORDER BY c."Id") AS place, COUNT(*) OVER () AS models
                FROM "ContentItems" c JOIN "Sites" s ON s."Id" = c."SiteId"
                WHERE s."Key" = 'cameroun' AND c."ContentType" = 'Article' AND c."Culture" = 'fr' AND c."Published" AND c."Latest")
            INSERT INTO "ContentItems" ("SiteId", "ContentItemId", "ContentItemVersionId", "ContentType", "Culture", "LocalizationSet",
                "Latest", "Published", "DisplayText", "Owner", "Author", "Audience", "Feature", "CreatedUtc", "ModifiedUtc",
                "PublishedUtc", "OrderUtc", "Revision", "Content")
            SELECT m."SiteId", '{Prefix}' || ({First} + n.i), '{Prefix}' || ({First} + n.i), 'Article', 'fr',
                '{SetPrefix}' || ({First} + n.i), TRUE, TRUE, m."DisplayText" || ' ' || n.i, m."Owner", m."Author", m."Audience",
                m."Feature", {moment}, {moment}, {moment}, {moment}, 0,
                replace(replace(m."Content", '"Path":"{Section}', '"Path":"{Section}' || n.i || '-'),
                    '"LocalizationSet":"' || m."LocalizationSet" || '"', '"LocalizationSet":"{SetPrefix}' || ({First} + n.i) || '"')
            FROM n JOIN model m ON m.place = n.i % m.models + 1
            """,
            cancellationToken);
    }

    /// <summary>Addresses of articles that were written, at even distances.</summary>
    /// <exception cref="InvalidOperationException">Not all of them have got one.</exception>
    public async Task<IReadOnlyList<string>> AddressesAsync(int items, int count, CancellationToken cancellationToken)
    {
        await RunAsync(_isSqlite ? "ANALYZE" : "VACUUM ANALYZE", cancellationToken);
        var all = new List<string>(items);
        await using var command = Command("""SELECT "Path" FROM "AutorouteIndex" WHERE "ContentItemId" LIKE '4bench%' ORDER BY "ContentItemId" """);
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        while (await reader.ReadAsync(cancellationToken))
            all.Add(CountrySite.Home + reader.GetString(0));
        if (all.Count != items)
            throw new InvalidOperationException(string.Create(
                CultureInfo.InvariantCulture, $"{all.Count} of {items} articles have an address. Has the form of articles in recipes/demo/cameroun changed?"));
        var step = Math.Max(1, items / count);
        return [.. all.Where((_, i) => i % step == 0).Take(count)];
    }

    public ValueTask DisposeAsync() => _connection.DisposeAsync();

    private async Task RunAsync(string statement, CancellationToken cancellationToken)
    {
        await using var command = Command(statement);
        command.CommandTimeout = 300;
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    private DbCommand Command(string statement)
    {
        var command = _connection.CreateCommand();
#pragma warning disable CA2100 // Statements are made of numbers and of texts that stand here.
        command.CommandText = statement;
#pragma warning restore CA2100
        return command;
    }
}
