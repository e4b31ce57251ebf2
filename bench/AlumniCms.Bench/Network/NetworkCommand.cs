using System.CommandLine;

using AlumniCms.Bench.Databases;

namespace AlumniCms.Bench.Network;

/// <summary>Compares a network of 119 sites with a network of one.</summary>
internal sealed class NetworkCommand : Command
{
    private static readonly Option<string> App = new("--app") { Description = "Folder of the published program.", Required = true };
    private static readonly Option<string> Work = new("--work") { Description = "An empty folder for databases and files.", Required = true };
    private static readonly Option<string?> Postgres = new("--postgres") { Description = "Connection string of a PostgreSQL whose user may make databases." };
    private static readonly Option<string?> OnlyEngine = new("--engine") { Description = "Only this engine: SQLite or PostgreSQL." };
    private static readonly Option<string> Site = new("--site") { Description = "The site of the small network.", DefaultValueFactory = _ => "cameroun" };
    private static readonly Option<int> Imports = new("--imports") { Description = "How often each network is made.", DefaultValueFactory = _ => 3 };
    private static readonly Option<int> Starts = new("--starts") { Description = "How often each server is started.", DefaultValueFactory = _ => 5 };
    private static readonly Option<int> Requests = new("--requests") { Description = "Pages that are asked for one after the other.", DefaultValueFactory = _ => 500 };

    public NetworkCommand()
        : base("network", "119 sites against one: creation, start-up, memory, cost of a page; on SQLite and PostgreSQL.")
    {
        foreach (var option in new Option[] { App, Work, Postgres, OnlyEngine, Site, Imports, Starts, Requests })
            Options.Add(option);
        SetAction((arguments, ct) => RunAsync(Read(arguments), ct));
    }

    private static NetworkOptions Read(ParseResult arguments) => new(
        Path.GetFullPath(arguments.GetValue(App)!),
        Path.GetFullPath(arguments.GetValue(Work)!),
        arguments.GetValue(Postgres),
        arguments.GetValue(OnlyEngine),
        arguments.GetValue(Site)!,
        Math.Max(1, arguments.GetValue(Imports)),
        Math.Max(1, arguments.GetValue(Starts)),
        Math.Max(5, arguments.GetValue(Requests)));

    private static async Task RunAsync(NetworkOptions options, CancellationToken cancellationToken)
    {
        await Console.Out.WriteLineAsync(MachineReport.Text("The network"));
        var engines = new List<Engine> { new("SQLite", options.Work, postgres: null) };
        if (options.Postgres is { } postgres)
            engines.Add(new Engine("PostgreSQL", options.Work, postgres));
        foreach (var engine in engines.Where(e => options.OnlyEngine is null || e.Name.Equals(options.OnlyEngine, StringComparison.OrdinalIgnoreCase)))
        {
            var benchmark = new NetworkBenchmark(options, engine);
            await benchmark.RunAsync(cancellationToken);
            await Console.Out.WriteLineAsync(NetworkReport.Text(benchmark));
        }

        await Console.Out.WriteLineAsync($"Load of the machine at the end: {MachineReport.Load()}.");
    }
}
