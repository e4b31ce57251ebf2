using System.CommandLine;

using AlumniCms.Bench.Databases;
using AlumniCms.Bench.Network;

namespace AlumniCms.Bench.Editor;

/// <summary>What an editor waits for: pages of the back office, saves, an upload, and the editor on a slow phone.</summary>
internal sealed class EditorCommand : Command
{
    private static readonly Option<string> App = new("--app") { Description = "Folder of the published program.", Required = true };
    private static readonly Option<string> Work = new("--work") { Description = "An empty folder for databases and files.", Required = true };
    private static readonly Option<string?> Postgres = new("--postgres") { Description = "Connection string of a PostgreSQL whose user may make databases." };
    private static readonly Option<string?> OnlyEngine = new("--engine") { Description = "Only this engine: SQLite or PostgreSQL." };
    private static readonly Option<int> Items = new("--items") { Description = "Articles that are added to the site.", DefaultValueFactory = _ => 10_000 };
    private static readonly Option<int> Requests = new("--requests") { Description = "Pages of each kind that are asked for one after the other.", DefaultValueFactory = _ => 500 };
    private static readonly Option<int> Rounds = new("--rounds") { Description = "Articles that one editor saves, autosaves and publishes.", DefaultValueFactory = _ => 200 };
    private static readonly Option<int> Uploads = new("--uploads") { Description = "Pictures that are uploaded.", DefaultValueFactory = _ => 10 };
    private static readonly Option<int> Visits = new("--visits") { Description = "Visits of the slow phone, each with a second one.", DefaultValueFactory = _ => 5 };

    public EditorCommand()
        : base("editor", "The back office in a site with 10,000 articles: editor page, saves, upload, and the editor on a slow phone.")
    {
        foreach (var option in new Option[] { App, Work, Postgres, OnlyEngine, Items, Requests, Rounds, Uploads, Visits })
            Options.Add(option);
        SetAction((arguments, ct) => RunAsync(Read(arguments), ct));
    }

    private static EditorOptions Read(ParseResult arguments) => new(
        Path.GetFullPath(arguments.GetValue(App)!),
        Path.GetFullPath(arguments.GetValue(Work)!),
        arguments.GetValue(Postgres),
        arguments.GetValue(OnlyEngine),
        Math.Max(500, arguments.GetValue(Items)),
        Math.Max(10, arguments.GetValue(Requests)),
        Math.Max(10, arguments.GetValue(Rounds)),
        Math.Max(2, arguments.GetValue(Uploads)),
        Math.Max(1, arguments.GetValue(Visits)));

    private static async Task RunAsync(EditorOptions options, CancellationToken cancellationToken)
    {
        await Console.Out.WriteLineAsync(MachineReport.Text("Editor"));
        var engines = new List<Engine> { new("SQLite", options.Work, postgres: null) };
        if (options.Postgres is { } postgres)
            engines.Add(new Engine("PostgreSQL", options.Work, postgres));
        engines.RemoveAll(e => options.OnlyEngine is { } only && !e.Name.Equals(only, StringComparison.OrdinalIgnoreCase));
        for (var i = 0; i < engines.Count; i++)
        {
            // What a browser takes to run the page does not depend on the database.
            var benchmark = new EditorBenchmark(options, engines[i], withBrowser: i == 0);
            await benchmark.RunAsync(cancellationToken);
            await Console.Out.WriteLineAsync(EditorReport.Text(engines[i].Name, options.Items, benchmark));
        }

        await Console.Out.WriteLineAsync($"Load of the machine at the end: {MachineReport.Load()}.");
    }
}
