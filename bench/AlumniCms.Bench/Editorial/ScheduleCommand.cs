using System.CommandLine;

using AlumniCms.Bench.Databases;
using AlumniCms.Bench.Network;

namespace AlumniCms.Bench.Editorial;

/// <summary>Texts that are due at one minute.</summary>
internal sealed class ScheduleCommand : Command
{
    private static readonly Option<string> Work = new("--work") { Description = "An empty folder for databases and files.", Required = true };
    private static readonly Option<string?> Postgres = new("--postgres") { Description = "Connection string of a PostgreSQL whose user may make databases." };
    private static readonly Option<string?> OnlyEngine = new("--engine") { Description = "Only this engine: SQLite or PostgreSQL." };
    private static readonly Option<int> Items = new("--items") { Description = "Texts of one minute.", DefaultValueFactory = _ => 1_000 };

    public ScheduleCommand()
        : base("schedule", "Publishing 1,000 texts at one minute, by one node and by two; on SQLite and PostgreSQL.")
    {
        foreach (var option in new Option[] { Work, Postgres, OnlyEngine, Items })
            Options.Add(option);
        SetAction(RunAsync);
    }

    private static async Task RunAsync(ParseResult arguments, CancellationToken cancellationToken)
    {
        await Console.Out.WriteLineAsync(MachineReport.Text("Schedule"));
        foreach (var engine in Engine.Asked(Path.GetFullPath(arguments.GetValue(Work)!), arguments.GetValue(Postgres), arguments.GetValue(OnlyEngine)))
        {
            var benchmark = new ScheduleBenchmark(engine, Math.Max(10, arguments.GetValue(Items)));
            await benchmark.RunAsync(cancellationToken);
            await Console.Out.WriteLineAsync(benchmark.Report());
        }

        await Console.Out.WriteLineAsync($"Load of the machine at the end: {MachineReport.Load()}.");
    }
}
