using System.CommandLine;

using AlumniCms.Bench.Databases;
using AlumniCms.Bench.Lists;
using AlumniCms.Bench.Network;
using AlumniCms.Kernel.Data;

using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace AlumniCms.Bench.BackOffice;

/// <summary>Lists of the back office with very many rows.</summary>
internal sealed class BackOfficeCommand : Command
{
    private static readonly Option<string> Work = new("--work") { Description = "An empty folder for databases and files.", Required = true };
    private static readonly Option<string?> Postgres = new("--postgres") { Description = "Connection string of a PostgreSQL whose user may make databases." };
    private static readonly Option<string?> OnlyEngine = new("--engine") { Description = "Only this engine: SQLite or PostgreSQL." };
    private static readonly Option<string> Recipe = new("--recipe") { Description = "The recipe that defines offers.", DefaultValueFactory = _ => "recipes/content-model/offer.recipe.json" };
    private static readonly Option<int> Items = new("--items") { Description = "Offers in the site, every fifth with a translation.", DefaultValueFactory = _ => 50_000 };
    private static readonly Option<int> Accounts = new("--accounts") { Description = "Accounts with a mandate.", DefaultValueFactory = _ => 130_000 };
    private static readonly Option<int> Rounds = new("--rounds") { Description = "How often each list is asked for.", DefaultValueFactory = _ => 30 };

    public BackOfficeCommand()
        : base("backoffice", "The lists of contents and of people of a site with 60,000 items and 130,000 accounts; on SQLite and PostgreSQL.")
    {
        foreach (var option in new Option[] { Work, Postgres, OnlyEngine, Recipe, Items, Accounts, Rounds })
            Options.Add(option);
        SetAction(RunAsync);
    }

    private static async Task RunAsync(ParseResult arguments, CancellationToken cancellationToken)
    {
        var options = new ListsOptions(
            Path.GetFullPath(arguments.GetValue(Work)!), arguments.GetValue(Postgres), arguments.GetValue(OnlyEngine),
            Path.GetFullPath(arguments.GetValue(Recipe)!), Math.Max(100, arguments.GetValue(Items)), Math.Max(3, arguments.GetValue(Rounds)));
        await Console.Out.WriteLineAsync(MachineReport.Text("Back office"));
        var engines = new List<(Engine Engine, string Provider)> { (new("SQLite", options.Work, postgres: null), "Sqlite") };
        if (options.Postgres is { } postgres)
            engines.Add((new Engine("PostgreSQL", options.Work, postgres), "PostgreSql"));
        foreach (var (engine, provider) in engines.Where(e => options.OnlyEngine is not { } only || e.Engine.Name.Equals(only, StringComparison.OrdinalIgnoreCase)))
        {
            var database = await engine.MakeDatabaseAsync(cancellationToken);
            await using var world = await OffersWorld.CreateAsync(provider, database.Environment["ConnectionStrings__Default"], options, cancellationToken);
            await world.InAsync(async p =>
            {
                var db = p.GetRequiredService<AlumniDbContext>();
                await new AccountRows(db).WriteAsync(arguments.GetValue(Accounts), cancellationToken);

                // Titles of rows that were written by hand are folded as the migration does it; a tenth are drafts.
                await db.Database.ExecuteSqlRawAsync("""UPDATE "ContentItems" SET "FoldedText" = lower("DisplayText"), "Published" = ("Id" % 10 <> 0)""", cancellationToken);
                return await db.Database.ExecuteSqlRawAsync(db.IsSqlite ? "ANALYZE" : "VACUUM ANALYZE", cancellationToken);
            });
            var benchmark = new BackOfficeBenchmark(engine.Name, world, options.Rounds);
            await benchmark.RunAsync(cancellationToken);
            await Console.Out.WriteLineAsync(benchmark.Report());
        }

        await Console.Out.WriteLineAsync($"Load of the machine at the end: {MachineReport.Load()}.");
    }
}
