using AlumniCms.Admin.Listings;
using AlumniCms.Bench.Lists;
using AlumniCms.Bench.Measuring;
using AlumniCms.Editors.Contents;
using AlumniCms.Kernel.Data;
using AlumniCms.Members.People;

using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace AlumniCms.Bench.BackOffice;

/// <summary>The lists of contents and of accounts on one engine, in turns with one page of rows by an index.</summary>
internal sealed class BackOfficeBenchmark(string engine, OffersWorld world, int rounds)
{
    private const double BudgetMilliseconds = 20;

    private readonly ListFigures _floor = new();
    private readonly List<(string Name, Func<IServiceProvider, CancellationToken, Task> Work, ListFigures Figures)> _lists =
    [
        Contents("contents, first page", ""),
        Contents("contents, a search that finds few", "?q=annonce%2099991"),
        Contents("contents, a search that finds many", "?q=annonce"),
        Contents("contents, drafts", "?state=draft"),
        Contents("contents, published, in English", "?state=published&language=en"),
        Contents("contents, by title", "?sort=title"),
        Contents("contents, last page", "?page=1200"),
        Count("contents, count", ""),
        Count("contents, count of a search", "?q=annonce"),
        Count("contents, count of drafts", "?state=draft"),
        People("people, first page with count", new PeopleFilter { PageSize = Listing.PageSize }),
        People("people, a search", new PeopleFilter { PageSize = Listing.PageSize, Search = "m77" }),
        People("people, of a role", new PeopleFilter { PageSize = Listing.PageSize, Role = "Editor" }),
        People("people, invited", new PeopleFilter { PageSize = Listing.PageSize, State = PersonState.Invited }),
        People("people, last seen first", new PeopleFilter { PageSize = Listing.PageSize, Order = PeopleOrder.Seen, Descending = true }),
        People("people, last page", new PeopleFilter { PageSize = Listing.PageSize, Page = 2600 }),
    ];

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        for (var round = -3; round < rounds; round++)
        {
            await MeasureAsync((p, ct) => p.GetRequiredService<AlumniDbContext>().Database.SqlQueryRaw<string>(
                """SELECT "DisplayText" AS "Value" FROM "ContentItems" WHERE "SiteId" = 1 AND "Latest" ORDER BY "ModifiedUtc" DESC LIMIT 50""").ToListAsync(ct), _floor, round);
            foreach (var (_, work, figures) in _lists)
                await MeasureAsync(work, figures, round);
        }

        Task<bool> MeasureAsync(Func<IServiceProvider, CancellationToken, Task> work, ListFigures figures, int round) => world.InAsync(async p =>
        {
            await figures.MeasureAsync(() => work(p, cancellationToken), round >= 0);
            return true;
        });
    }

    public string Report()
    {
        var table = new MarkdownTable($"{engine}: milliseconds", "on the clock", "p95", "processor", "… to the floor", "budget");
        foreach (var (name, _, figures) in _lists.Prepend(("floor: 50 titles by an index", (_, _) => Task.CompletedTask, _floor)))
            table.Add(
                name, Shown.Of(figures.Clock, "0.00"), Shown.Number(figures.Clock.P95, "0.00"), Shown.Of(figures.Processor, "0.00"),
                Shown.Ratio(figures.Clock.Median / _floor.Clock.Median), Shown.Budget("< 20", figures.Clock.Median < BudgetMilliseconds));
        return $"## {engine}\n\n{table}\n";
    }

    private static (string, Func<IServiceProvider, CancellationToken, Task>, ListFigures) Contents(string name, string query) =>
        (name, (p, ct) => p.GetRequiredService<ContentQuery>().PageAsync(ListingQuery.Parse(query), ct), new ListFigures());

    private static (string, Func<IServiceProvider, CancellationToken, Task>, ListFigures) Count(string name, string query) =>
        (name, (p, ct) => p.GetRequiredService<ContentQuery>().CountAsync(ListingQuery.Parse(query), ct), new ListFigures());

    private static (string, Func<IServiceProvider, CancellationToken, Task>, ListFigures) People(string name, PeopleFilter filter) =>
        (name, (p, ct) => p.GetRequiredService<PeopleQuery>().RunAsync(filter, ct), new ListFigures());
}
