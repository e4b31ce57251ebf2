using System.CommandLine;

using AlumniCms.Bench.Databases;
using AlumniCms.Bench.Network;

namespace AlumniCms.Bench.Distribution;

/// <summary>A text of the worldwide site that all country sites show.</summary>
internal sealed class DistributionCommand : Command
{
    private static readonly Option<string> Work = new("--work") { Description = "An empty folder for databases and files.", Required = true };
    private static readonly Option<string?> Postgres = new("--postgres") { Description = "Connection string of a PostgreSQL whose user may make databases." };
    private static readonly Option<string?> OnlyEngine = new("--engine") { Description = "Only this engine: SQLite or PostgreSQL." };
    private static readonly Option<string> Recipe = new("--recipe") { Description = "The recipe that defines articles.", DefaultValueFactory = _ => "recipes/content-model/article.recipe.json" };
    private static readonly Option<int> Sites = new("--sites") { Description = "Country sites.", DefaultValueFactory = _ => 119 };
    private static readonly Option<int> Rounds = new("--rounds") { Description = "How often each text is published.", DefaultValueFactory = _ => 20 };

    public DistributionCommand()
        : base("distribution", "Publishing a text of the worldwide site that 119 country sites show; on SQLite and PostgreSQL.")
    {
        foreach (var option in new Option[] { Work, Postgres, OnlyEngine, Recipe, Sites, Rounds })
            Options.Add(option);
        SetAction(RunAsync);
    }

    private static async Task RunAsync(ParseResult arguments, CancellationToken cancellationToken)
    {
        var (work, countries) = (Path.GetFullPath(arguments.GetValue(Work)!), Math.Max(1, arguments.GetValue(Sites)));
        await Console.Out.WriteLineAsync(MachineReport.Text("Distribution"));
        var engines = new List<(Engine Engine, string Provider)> { (new("SQLite", work, postgres: null), "Sqlite") };
        if (arguments.GetValue(Postgres) is { } postgres)
            engines.Add((new Engine("PostgreSQL", work, postgres), "PostgreSql"));
        foreach (var (engine, provider) in engines.Where(e => arguments.GetValue(OnlyEngine) is not { } only || e.Engine.Name.Equals(only, StringComparison.OrdinalIgnoreCase)))
        {
            var database = await engine.MakeDatabaseAsync(cancellationToken);
            await using var world = await SentWorld.CreateAsync(
                provider, database.Environment["ConnectionStrings__Default"], countries, Path.GetFullPath(arguments.GetValue(Recipe)!), cancellationToken);
            var benchmark = new DistributionBenchmark(engine.Name, world, database, countries, Math.Max(3, arguments.GetValue(Rounds)));
            await benchmark.RunAsync(cancellationToken);
            await Console.Out.WriteLineAsync(benchmark.Report());
        }

        await Console.Out.WriteLineAsync($"Load of the machine at the end: {MachineReport.Load()}.");
    }
}
