using System.CommandLine;

using AlumniCms.Bench.Databases;
using AlumniCms.Bench.Network;

namespace AlumniCms.Bench.Lists;

/// <summary>Lists of a site with very many offers, against the plain query.</summary>
internal sealed class ListsCommand : Command
{
    private static readonly Option<string> Work = new("--work") { Description = "An empty folder for databases and files.", Required = true };
    private static readonly Option<string?> Postgres = new("--postgres") { Description = "Connection string of a PostgreSQL whose user may make databases." };
    private static readonly Option<string?> OnlyEngine = new("--engine") { Description = "Only this engine: SQLite or PostgreSQL." };
    private static readonly Option<string> Recipe = new("--recipe") { Description = "The recipe that defines offers.", DefaultValueFactory = _ => "recipes/content-model/offer.recipe.json" };
    private static readonly Option<int> Offers = new("--offers") { Description = "Offers in the site.", DefaultValueFactory = _ => 50_000 };
    private static readonly Option<int> Rounds = new("--rounds") { Description = "How often each list is asked for.", DefaultValueFactory = _ => 200 };

    public ListsCommand()
        : base("lists", "Lists with filters, facets and paging in a site with 50,000 offers; on SQLite and PostgreSQL.")
    {
        foreach (var option in new Option[] { Work, Postgres, OnlyEngine, Recipe, Offers, Rounds })
            Options.Add(option);
        SetAction((arguments, ct) => RunAsync(Read(arguments), ct));
    }

    private static ListsOptions Read(ParseResult arguments) => new(
        Path.GetFullPath(arguments.GetValue(Work)!),
        arguments.GetValue(Postgres),
        arguments.GetValue(OnlyEngine),
        Path.GetFullPath(arguments.GetValue(Recipe)!),
        Math.Max(100, arguments.GetValue(Offers)),
        Math.Max(5, arguments.GetValue(Rounds)));

    private static async Task RunAsync(ListsOptions options, CancellationToken cancellationToken)
    {
        await Console.Out.WriteLineAsync(MachineReport.Text("Lists"));
        var engines = new List<(Engine Engine, string Provider)> { (new("SQLite", options.Work, postgres: null), "Sqlite") };
        if (options.Postgres is { } postgres)
            engines.Add((new Engine("PostgreSQL", options.Work, postgres), "PostgreSql"));
        foreach (var (engine, provider) in engines)
        {
            if (options.OnlyEngine is { } only && !engine.Name.Equals(only, StringComparison.OrdinalIgnoreCase))
                continue;
            var database = await engine.MakeDatabaseAsync(cancellationToken);
            await using var world = await OffersWorld.CreateAsync(provider, database.Environment["ConnectionStrings__Default"], options, cancellationToken);
            var benchmark = new ListsBenchmark(engine.Name, world, options);
            await benchmark.RunAsync(cancellationToken);
            await Console.Out.WriteLineAsync(benchmark.Report());
        }

        await Console.Out.WriteLineAsync($"Load of the machine at the end: {MachineReport.Load()}.");
    }
}
