using System.CommandLine;

using AlumniCms.Bench.Databases;
using AlumniCms.Bench.Network;

namespace AlumniCms.Bench.Pages;

/// <summary>What readers get in a site with very many articles: an article, a list, a home; against the floor.</summary>
internal sealed class PagesCommand : Command
{
    private static readonly Option<string> App = new("--app") { Description = "Folder of the published program.", Required = true };
    private static readonly Option<string> Work = new("--work") { Description = "An empty folder for databases and files.", Required = true };
    private static readonly Option<string?> Postgres = new("--postgres") { Description = "Connection string of a PostgreSQL whose user may make databases." };
    private static readonly Option<string?> OnlyEngine = new("--engine") { Description = "Only this engine: SQLite or PostgreSQL." };
    private static readonly Option<int> Items = new("--items") { Description = "Articles that are added to the site.", DefaultValueFactory = _ => 10_000 };
    private static readonly Option<int> Requests = new("--requests") { Description = "Pages of each kind that are asked for one after the other.", DefaultValueFactory = _ => 500 };

    public PagesCommand()
        : base("pages", "Article, list and home of a site with 10,000 articles: cached, made anew, unchanged, on the wire.")
    {
        foreach (var option in new Option[] { App, Work, Postgres, OnlyEngine, Items, Requests })
            Options.Add(option);
        SetAction((arguments, ct) => RunAsync(Read(arguments), ct));
    }

    private static PagesOptions Read(ParseResult arguments) => new(
        Path.GetFullPath(arguments.GetValue(App)!),
        Path.GetFullPath(arguments.GetValue(Work)!),
        arguments.GetValue(Postgres),
        arguments.GetValue(OnlyEngine),
        Math.Max(100, arguments.GetValue(Items)),
        Math.Max(5, arguments.GetValue(Requests)));

    private static async Task RunAsync(PagesOptions options, CancellationToken cancellationToken)
    {
        await Console.Out.WriteLineAsync(MachineReport.Text("Pages"));
        var engines = new List<Engine> { new("SQLite", options.Work, postgres: null) };
        if (options.Postgres is { } postgres)
            engines.Add(new Engine("PostgreSQL", options.Work, postgres));
        foreach (var engine in engines.Where(e => options.OnlyEngine is null || e.Name.Equals(options.OnlyEngine, StringComparison.OrdinalIgnoreCase)))
        {
            var benchmark = new PagesBenchmark(options, engine);
            await benchmark.RunAsync(cancellationToken);
            await Console.Out.WriteLineAsync(PagesReport.Text(engine.Name, options.Items, benchmark.Kinds));
        }

        await Console.Out.WriteLineAsync($"Load of the machine at the end: {MachineReport.Load()}.");
    }
}
