using System.Collections.Concurrent;

using AlumniCms.Bench.Databases;
using AlumniCms.Bench.Pages;
using AlumniCms.Bench.Processes;

namespace AlumniCms.Bench.Editor;

/// <summary>The back office of one site on one engine.</summary>
internal sealed class EditorBenchmark(EditorOptions options, Engine engine, bool withBrowser)
{
    /// <summary>How many write at once.</summary>
    public const int Writers = 8;

    /// <summary>Whole turns, in each of which every kind of page is measured once.</summary>
    private const int Turns = 5;

    private const int MostPages = 100;

    private readonly List<AdminPageKind> _kinds = [];

    public IReadOnlyList<AdminPageKind> Kinds => _kinds;

    public SaveFigures Alone { get; } = new();

    public SaveFigures Together { get; } = new();

    public Measuring.Sample SaveFloor { get; private set; } = new();

    /// <summary>Null where vips is not installed.</summary>
    public UploadFigures? Uploads { get; private set; }

    /// <summary>Null where there is no Chromium, or where it was not asked for.</summary>
    public (PhoneFigures First, PhoneFigures Second)? Phone { get; private set; }

    public bool WithBrowser => withBrowser;

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        Say($"a site with {options.Items} articles");
        var site = await CountrySite.MakeAsync(options.App, engine, options.Items, addresses: 1, cancellationToken);
        await using var server = site.Program.Serve();
        await server.VisitAsync(["/health/live"], cancellationToken);
        using var administrator = await Administrator.SignInAsync(server.Port, site.Database.Folder, cancellationToken);
        try
        {
            await MeasureAsync(site, server, administrator, cancellationToken);
        }
        catch (InvalidOperationException exception)
        {
            // What it has said is all there once it has ended.
            await server.StopAsync();
            throw server.Failure(exception.Message);
        }
    }

    private async Task MeasureAsync(CountrySite site, AlumniServer server, Administrator administrator, CancellationToken cancellationToken)
    {
        await ReadAsync(server, administrator, cancellationToken);
        await WriteAsync(server, site.Database, administrator, cancellationToken);
        if (await Photograph.MakeAsync(options.Work, cancellationToken) is { } photograph)
        {
            Say("uploads");
            Uploads = new UploadFigures();
            await Uploads.MeasureAsync(server, administrator, photograph, options.Uploads, options.Work, cancellationToken);
        }

        if (withBrowser)
            await VisitAsync(server, administrator);
    }

    private async Task ReadAsync(AlumniServer server, Administrator administrator, CancellationToken cancellationToken)
    {
        var step = Math.Max(1, options.Items / MostPages);
        var editors = Enumerable.Range(0, MostPages).Select(i => Writer.Address(ArticleRows.Id(1 + (i * step)))).ToList();

        // The first page of a form gives the cookie that belongs to forms.
        await administrator.OpenAsync(editors[0], "form[data-editor]", cancellationToken);
        var cookie = administrator.CookieHeader;
        try
        {
            _kinds.Add(await AdminPageKind.CreateAsync("editor", server, editors, cookie, options.Work, cancellationToken));
            _kinds.Add(await AdminPageKind.CreateAsync("contents", server, ["/cameroun/admin/content"], cookie, options.Work, cancellationToken));
            _kinds.Add(await AdminPageKind.CreateAsync("dashboard", server, ["/cameroun/admin"], cookie, options.Work, cancellationToken));

            // The first turn lets the compiler of each process settle, which takes many pages; it does not count.
            for (var turn = 0; turn <= Turns; turn++)
            {
                Say(turn == 0 ? "pages, warming up" : $"pages, turn {turn} of {Turns}");
                foreach (var kind in turn % 2 == 0 ? _kinds : _kinds.AsEnumerable().Reverse())
                    await kind.MeasureAsync(turn == 0 ? options.Requests : options.Requests / Turns, counts: turn > 0, cancellationToken);
            }
        }
        finally
        {
            foreach (var kind in _kinds)
                await kind.DisposeAsync();
        }
    }

    private async Task WriteAsync(AlumniServer server, Database database, Administrator administrator, CancellationToken cancellationToken)
    {
        await using var floor = await Editor.SaveFloor.MakeAsync(database, cancellationToken);
        var number = 0;
        var warming = new Writer(server, administrator, new SaveFigures());
        var alone = new Writer(server, administrator, Alone);
        Say("saves, one after the other");
        for (var round = -options.Rounds / 4; round < options.Rounds; round++)
        {
            var id = Next();
            await (round < 0 ? warming : alone).WriteAsync(id, cancellationToken);
            await floor.SaveAsync(id, counts: round >= 0, cancellationToken);
        }

        SaveFloor = floor.Wait;
        Say($"saves, {Writers} editors at once");
        var left = new ConcurrentQueue<string>(Enumerable.Range(0, options.Rounds * 2).Select(_ => Next()));
        var together = new Writer(server, administrator, Together);
        await Task.WhenAll(Enumerable.Range(0, Writers).Select(_ => Task.Run(
            async () =>
            {
                while (left.TryDequeue(out var id))
                    await together.WriteAsync(id, cancellationToken);
            },
            cancellationToken)));

        // Neighbours are copies of different articles; after the last one, the first is written again.
        string Next() => ArticleRows.Id(1 + (number++ % options.Items));
    }

    private async Task VisitAsync(AlumniServer server, Administrator administrator)
    {
        await using var phone = await SlowPhone.StartAsync();
        if (phone is null)
            return;
        var (first, second) = (new PhoneFigures(), new PhoneFigures());
        for (var visit = 0; visit < options.Visits; visit++)
        {
            Say($"visit {visit + 1} of {options.Visits} of a slow phone");
            var (begun, again) = await phone.VisitAsync(
                server.Port, administrator, Writer.Address(ArticleRows.Id(options.Items - (2 * visit))), Writer.Address(ArticleRows.Id(options.Items - (2 * visit) - 1)));
            first.Add(begun);
            second.Add(again);
        }

        Phone = (first, second);
    }

    private void Say(string what) => Console.Error.WriteLine($"{engine.Name}: {what}");
}
