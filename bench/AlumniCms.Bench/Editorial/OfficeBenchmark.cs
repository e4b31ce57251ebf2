using System.Data.Common;
using System.Globalization;

using AlumniCms.Bench.Databases;
using AlumniCms.Bench.Editor;
using AlumniCms.Bench.Http;
using AlumniCms.Bench.Measuring;

namespace AlumniCms.Bench.Editorial;

/// <summary>The queue, the matrix of translations and the health board of a large network on one engine, in turns with rows by an index.</summary>
internal sealed class OfficeBenchmark(Engine engine, OfficeOptions options)
{
    private const string Queue = "/cameroun/admin/review";
    private const string Matrix = "/admin/translations";

    private readonly Sample _floor = new();
    private List<OfficePage> _pages = [];

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        Say("a network");
        var database = await engine.MakeDatabaseAsync(cancellationToken);
        await using var program = await RunningProgram.MakeAsync(database, cancellationToken);
        await program.BuildNetworkAsync(cancellationToken);
        await OfficeRows.WriteAsync(database, options.Sites, options.Items, options.Waiting, options.Waiting, cancellationToken);
        await program.SettleAsync(database, cancellationToken);
        await program.ServeAsync(cancellationToken);
        using var administrator = await Administrator.SignInAsync(program.Port, database.Folder, cancellationToken);
        await using var connection = await HttpConnection.OpenAsync(program.Port, cancellationToken);
        await using var own = await database.OpenAsync(cancellationToken);
        _pages = Pages(administrator.CookieHeader);
        for (var round = -3; round < options.Rounds; round++)
        {
            if (round is -3 or 0)
                Say(round < 0 ? "pages, warming up" : "pages");
            var floor = await Timed.RunAsync(() => FloorAsync(own, cancellationToken));
            if (round >= 0)
                _floor.Add(floor.TotalMilliseconds);
            foreach (var page in _pages)
                await page.MeasureAsync(connection, counts: round >= 0, cancellationToken);
        }

        foreach (var page in _pages)
            await page.CountAsync(connection, cancellationToken);
    }

    public string Report()
    {
        var table = new MarkdownTable($"{engine.Name}: milliseconds", "median", "p95", "… to the floor", "statements", "MB allocated", "KB", "budget");
        table.Add("floor: 50 rows by an index, no page", Shown.Of(_floor, "0.00"), Shown.Number(_floor.P95, "0.00"), "", "1", "", "", "");
        foreach (var page in _pages)
            table.Add(
                page.Name, Shown.Of(page.Clock, "0.0"), Shown.Number(page.Clock.P95, "0.0"), Shown.Number(page.Clock.Median / _floor.Median, "0"),
                page.Statements.ToString(CultureInfo.InvariantCulture), Shown.Number(page.Megabytes.Median, "0.0"), Shown.Number(page.Bytes / 1024.0, "0"),
                page.Budget is { } budget ? Shown.Budget($"< {budget:0}", page.Clock.Median < budget) : "");
        return $"## {engine.Name}: {options.Sites} sites, {options.Items} items; {options.Waiting} wait in one site, {options.Waiting} texts in 8 languages\n\n{table}\n";
    }

    private List<OfficePage> Pages(string cookie) =>
    [
        new("for contrast: a list of nothing", "/cameroun/admin/redirects", null, cookie),
        new("queue, first page", Queue, 50, cookie),
        new("queue, one language", Queue + "?language=en", 50, cookie),
        new("queue, in nobody’s hand", Queue + "?who=free", 50, cookie),
        new("queue, a search", Queue + "?q=texte%2077", 100, cookie),
        new("queue, by due date", Queue + "?sort=due", 50, cookie),
        new("queue, last page", string.Create(CultureInfo.InvariantCulture, $"{Queue}?page={options.Waiting / 50}"), 100, cookie),
        new("queue, exported", Queue + "?format=csv", null, cookie),
        new("matrix, first page", Matrix, 50, cookie),
        new("matrix, missing in Arabic", Matrix + "?language=ar&state=missing", 50, cookie),
        new("matrix, missing in any", Matrix + "?state=missing", 100, cookie),
        new("matrix, outdated", Matrix + "?state=outdated", 50, cookie),
        new("matrix, with a date", Matrix + "?due=any", 50, cookie),
        new("matrix, by due date", Matrix + "?sort=due", 100, cookie),
        new("matrix, exported", Matrix + "?format=csv", null, cookie),
        new("health of the sites", "/admin/health", 100, cookie),
    ];

    // What the first page of the queue shows, by plain ADO.NET.
    private static async Task FloorAsync(DbConnection connection, CancellationToken cancellationToken)
    {
        await using var command = connection.CreateCommand();
        command.CommandText =
            """
            SELECT s."ContentItemId", i."DisplayText", s."ContentType", s."Culture", s."State", s."SinceUtc", s."ByName", s."ClaimedByName", s."DueUtc"
            FROM "EditorialStatuses" s JOIN "ContentItems" i ON i."SiteId" = s."SiteId" AND i."ContentItemId" = s."ContentItemId" AND i."Latest"
            WHERE s."SiteId" = 2 AND s."Waits" ORDER BY s."SinceUtc" LIMIT 50
            """;
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        var values = new object[reader.FieldCount];
        while (await reader.ReadAsync(cancellationToken))
            reader.GetValues(values);
    }

    private void Say(string what) => Console.Error.WriteLine($"{engine.Name}: {what}");
}
