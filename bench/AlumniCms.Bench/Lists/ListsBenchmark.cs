using System.Collections.Immutable;
using System.Data.Common;
using System.Globalization;
using System.Text.Json.Nodes;

using AlumniCms.Bench.Measuring;
using AlumniCms.ContentManagement.Actions;
using AlumniCms.ContentManagement.Contents;
using AlumniCms.Kernel.Caching;
using AlumniCms.Kernel.Data;
using AlumniCms.Search.Contracts;

using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace AlumniCms.Bench.Lists;

/// <summary>Lists of offers on one engine, in turns with the plain query.</summary>
internal sealed class ListsBenchmark(string engine, OffersWorld world, ListsOptions options)
{
    private const int Builds = 5;
    private const int Changes = 40;
    private const double BudgetMilliseconds = 20;

    private static readonly ListRequest All = new() { ContentType = "Offer" };

    private readonly ListFigures _floor = new();
    private readonly ListFigures _build = new();
    private readonly ListFigures _refresh = new();
    private readonly ListFigures _before = new();
    private readonly ListFigures _titles = new();
    private double _megabytes;
    private readonly (string Name, ListRequest Request, ListFigures Figures)[] _lists =
    [
        ("all, first page", All, new()),
        ("open", All with { State = ListState.Open }, new()),
        ("1 filter", All with { Facets = Chosen(("Kind", ["job"])) }, new()),
        ("3 filters, open", All with { State = ListState.Open, Facets = Chosen(("Kind", ["job", "internship"]), ("Sectors", ["s1", "s2", "t4"]), ("StudyLevel", ["l1", "l2"])) }, new()),
        ("page 4,000", All with { Page = 4_000 }, new()),
        ("by title", All with { Sort = ListSort.Title }, new()),
    ];

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        Say("building");
        var evictions = world.Services.GetRequiredService<CacheEvictions>();
        await ListAsync(All with { ContentType = "Nothing" }, new ListFigures(), cancellationToken);
        var empty = GC.GetTotalMemory(forceFullCollection: true);
        for (var n = 0; n < Builds; n++)
        {
            evictions.Apply([CacheEvictions.Everything]);
            await ListAsync(All, _build, cancellationToken);
        }

        _megabytes = (GC.GetTotalMemory(forceFullCollection: true) - empty) / 1048576.0;
        Say("lists");
        await ListAsync(All with { Sort = ListSort.Title }, _titles, cancellationToken);
        for (var round = -10; round < options.Rounds; round++)
        {
            await FloorAsync(round >= 0, cancellationToken);
            foreach (var (_, request, figures) in _lists)
                await ListAsync(request, figures, cancellationToken, round >= 0);
        }

        Say("changes");
        for (var n = -Changes; n < Changes; n++)
        {
            await ChangeAsync(n + Changes, cancellationToken);
            await ListAsync(All, _refresh, cancellationToken, n >= 0);
        }

        Say("counting and sorting in the database");
        for (var n = 0; n < Builds; n++)
            await FromDatabaseAsync(cancellationToken);
    }

    public string Report()
    {
        var table = new MarkdownTable($"{engine}: milliseconds", "on the clock", "p95", "processor", "… to the floor", "budget");
        Add(table, "floor: SELECT … LIMIT 12 by index", _floor, isBound: false);
        foreach (var (name, _, figures) in _lists)
            Add(table, name, figures, isBound: true);
        Add(table, "all, after a change", _refresh, isBound: true);
        Add(table, "all, first time after the start", _build, isBound: false);
        Add(table, "by title, first time", _titles, isBound: false);
        Add(table, "for contrast: count and page in the database", _before, isBound: false);
        return $"## {engine}, {options.Offers} offers\n\n{table}\nMemory of the list: {Shown.Number(_megabytes, "0.0")} MB.\n";
    }

    private void Add(MarkdownTable table, string name, ListFigures figures, bool isBound) => table.Add(
        name,
        Shown.Of(figures.Clock, "0.00"),
        Shown.Number(figures.Clock.P95, "0.00"),
        Shown.Of(figures.Processor, "0.00"),
        Shown.Ratio(figures.Processor.Median / _floor.Processor.Median),
        isBound ? Shown.Budget("< 20", figures.Clock.Median < BudgetMilliseconds) : "");

    private Task<bool> ListAsync(ListRequest request, ListFigures figures, CancellationToken cancellationToken, bool counts = true) =>
        MeasuredAsync(p => p.GetRequiredService<ContentLists>().ListAsync(request, cancellationToken), figures, counts);

    // The page as it is read without facets: one index, twelve rows.
    private Task<bool> FloorAsync(bool counts, CancellationToken cancellationToken) => MeasuredAsync(async p =>
    {
        var db = p.GetRequiredService<AlumniDbContext>();
        await db.Database.OpenConnectionAsync(cancellationToken);
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText =
            """
            SELECT * FROM "ContentItems" WHERE "SiteId" = 1 AND "ContentType" = 'Offer' AND "Published" ORDER BY "OrderUtc" DESC LIMIT 12
            """;
        await using DbDataReader reader = await command.ExecuteReaderAsync(cancellationToken);
        var values = new object[reader.FieldCount];
        var rows = 0;
        while (await reader.ReadAsync(cancellationToken))
            rows += reader.GetValues(values);
        return rows;
    }, _floor, counts);

    private Task<bool> FromDatabaseAsync(CancellationToken cancellationToken) => MeasuredAsync(async p =>
    {
        var offers = p.GetRequiredService<PublishedContent>().OfType("Offer");
        var total = await offers.CountAsync(cancellationToken);
        var page = await offers.OrderByDescending(i => i.OrderUtc).ThenBy(i => i.Id).Take(12).ToListAsync(cancellationToken);
        return total + page.Count;
    }, _before, counts: true);

    private Task<bool> MeasuredAsync<T>(Func<IServiceProvider, Task<T>> work, ListFigures figures, bool counts) => world.VisitAsync(
        async p =>
        {
            await figures.MeasureAsync(() => work(p), counts);
            return true;
        });

    private Task<bool> ChangeAsync(int number, CancellationToken cancellationToken) => world.InAsync(async p =>
    {
        var json = new JsonObject
        {
            ["ContentItemId"] = OfferRows.ItemId(number * 97, "fr"),
            ["ContentType"] = "Offer",
            ["Published"] = true,
            ["Latest"] = true,
            ["PublishedUtc"] = "2025-06-01T00:00:00Z",
            ["TitlePart"] = new JsonObject { ["Title"] = string.Create(CultureInfo.InvariantCulture, $"Récrite {number}") },
            ["LocalizationPart"] = new JsonObject { ["LocalizationSet"] = OfferRows.ItemId(number * 97, "--"), ["Culture"] = "fr" },
            ["Offer"] = new JsonObject
            {
                ["Summary"] = new JsonObject { ["Text"] = "Récrite." },
                ["Kind"] = new JsonObject { ["Text"] = "volunteering" },
                ["WorkMode"] = new JsonObject { ["Text"] = "remote" },
                ["ApplyMode"] = new JsonObject { ["Text"] = "here" },
            },
        };
        return (await p.GetRequiredService<ImportContentItem>().ExecuteAsync(json, cancellationToken)).Value is not null;
    });

    private static ImmutableDictionary<string, ImmutableArray<string>> Chosen(params (string Field, ImmutableArray<string> Values)[] fields) =>
        fields.ToImmutableDictionary(f => f.Field, f => f.Values);

    private void Say(string what) => Console.Error.WriteLine($"{engine}: {what}");
}
