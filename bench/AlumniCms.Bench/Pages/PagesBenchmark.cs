using AlumniCms.Bench.Databases;

namespace AlumniCms.Bench.Pages;

/// <summary>The pages of one site on one engine. Kinds of pages and their floors take turns, so that all see the same machine.</summary>
internal sealed class PagesBenchmark(PagesOptions options, Engine engine)
{
    /// <summary>Whole turns, in each of which every kind of page is measured once.</summary>
    private const int Turns = 5;

    private readonly List<PageKind> _kinds = [];

    public IReadOnlyList<PageKind> Kinds => _kinds;

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        Say($"a site with {options.Items} articles");
        var site = await CountrySite.MakeAsync(options.App, engine, options.Items, Math.Min(options.Requests, 500), cancellationToken);
        await using var server = site.Program.Serve();
        try
        {
            _kinds.Add(await PageKind.CreateAsync("article", server, site.Articles, options.Work, cancellationToken));
            _kinds.Add(await PageKind.CreateAsync("list", server, [CountrySite.List], options.Work, cancellationToken));
            _kinds.Add(await PageKind.CreateAsync("home", server, [CountrySite.Home], options.Work, cancellationToken));

            // The first turn lets the compiler of each process settle, which takes many pages; it does not count.
            for (var turn = 0; turn <= Turns; turn++)
            {
                Say(turn == 0 ? "warming up" : $"turn {turn} of {Turns}");
                foreach (var kind in turn % 2 == 0 ? _kinds : _kinds.AsEnumerable().Reverse())
                    await kind.MeasureAsync(turn == 0 ? 2 * options.Requests : options.Requests / Turns, counts: turn > 0, cancellationToken);
            }
        }
        finally
        {
            foreach (var kind in _kinds)
                await kind.DisposeAsync();
        }
    }

    private void Say(string what) => Console.Error.WriteLine($"{engine.Name}: {what}");
}
