using System.CommandLine;

using AlumniCms.Bench.Databases;
using AlumniCms.Bench.Network;

namespace AlumniCms.Bench.Editorial;

/// <summary>The pages by which a large network is edited.</summary>
internal sealed class EditorialCommand : Command
{
    private static readonly Option<string> Work = new("--work") { Description = "An empty folder for databases and files.", Required = true };
    private static readonly Option<string?> Postgres = new("--postgres") { Description = "Connection string of a PostgreSQL whose user may make databases." };
    private static readonly Option<string?> OnlyEngine = new("--engine") { Description = "Only this engine: SQLite or PostgreSQL." };
    private static readonly Option<int> Sites = new("--sites") { Description = "Country sites.", DefaultValueFactory = _ => 119 };
    private static readonly Option<int> Items = new("--items") { Description = "Items of all sites.", DefaultValueFactory = _ => 60_000 };
    private static readonly Option<int> Waiting = new("--waiting") { Description = "Texts that wait in one site, and texts in eight languages.", DefaultValueFactory = _ => 10_000 };
    private static readonly Option<int> Rounds = new("--rounds") { Description = "How often each page is asked for.", DefaultValueFactory = _ => 15 };

    public EditorialCommand()
        : base("editorial", "Review queue, translation matrix and health board of a large network; on SQLite and PostgreSQL.")
    {
        foreach (var option in new Option[] { Work, Postgres, OnlyEngine, Sites, Items, Waiting, Rounds })
            Options.Add(option);
        SetAction(RunAsync);
    }

    private static async Task RunAsync(ParseResult arguments, CancellationToken cancellationToken)
    {
        await Console.Out.WriteLineAsync(MachineReport.Text("Editorial"));
        var options = new OfficeOptions(arguments.GetValue(Sites), arguments.GetValue(Items), arguments.GetValue(Waiting), Math.Max(3, arguments.GetValue(Rounds)));
        foreach (var engine in Engine.Asked(Path.GetFullPath(arguments.GetValue(Work)!), arguments.GetValue(Postgres), arguments.GetValue(OnlyEngine)))
        {
            var benchmark = new OfficeBenchmark(engine, options);
            await benchmark.RunAsync(cancellationToken);
            await Console.Out.WriteLineAsync(benchmark.Report());
        }

        await Console.Out.WriteLineAsync($"Load of the machine at the end: {MachineReport.Load()}.");
    }
}
