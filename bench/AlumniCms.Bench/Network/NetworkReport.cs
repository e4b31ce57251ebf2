using AlumniCms.Bench.Measuring;
using AlumniCms.Bench.Processes;

namespace AlumniCms.Bench.Network;

/// <summary>The figures as Markdown tables, beside the budgets of the design.</summary>
internal static class NetworkReport
{
    private const double SiteSeconds = 0.25;
    private const double ResidentMegabytes = 300;
    private const double StartMilliseconds = 2000;

    public static string Text(NetworkBenchmark benchmark) =>
        $"## {benchmark.EngineName}\n\n{NetworkTable(benchmark)}\n{MemoryTable(benchmark)}\n{PageReport.Table(benchmark.Pages.Contenders)}";

    private static MarkdownTable NetworkTable(NetworkBenchmark benchmark)
    {
        var (small, large) = benchmark.Creation!;
        var starts = benchmark.Start;
        var table = new MarkdownTable("Creation and start", "1 site", $"{benchmark.Sites} sites", "ratio", "budget");
        Add(table, "import, s", small.Import, large.Import, "0.00");
        Add(table, "import again, nothing changes, s", small.ImportAgain, large.ImportAgain, "0.00");
        Add(table, "a site, process included, s", small.ASite, large.ASite, "0.000",
            Shown.Budget("< 0.25 s", large.ASite.Median < SiteSeconds));
        Add(table, "a site, less an import again, s", small.ASiteWithoutProcess, large.ASiteWithoutProcess, "0.000");
        Add(table, "statements a created site", benchmark.StatementsASite!);
        Add(table, "statements an uncached home", benchmark.StatementsAPage!);
        Add(table, $"start to first page, ms (± {AlumniServer.Resolution.TotalMilliseconds})", starts.Small.Milliseconds, starts.Large.Milliseconds, "0",
            Shown.Budget("< 2 s", starts.Large.Milliseconds.Median < StartMilliseconds));
        return table;
    }

    private static MarkdownTable MemoryTable(NetworkBenchmark benchmark)
    {
        var table = new MarkdownTable("Memory, MB", "1 site", $"{benchmark.Sites} sites", "ratio", "budget");
        foreach (var (small, large) in benchmark.Memory.Small.Moments.Zip(benchmark.Memory.Large.Moments))
        {
            var budget = large == benchmark.Memory.Large.EveryHome
                ? Shown.Budget("< 300 MB", large.Resident.Median < ResidentMegabytes)
                : "";
            Add(table, $"{small.Name}: resident", small.Resident, large.Resident, "0", budget);
            Add(table, $"{small.Name}: PSS", small.Proportional, large.Proportional, "0");
            Add(table, $"{small.Name}: private", small.Private, large.Private, "0");
        }

        return table;
    }

    private static void Add(MarkdownTable table, string name, Sample small, Sample large, string format, string budget = "") =>
        table.Add(name, Shown.Of(small, format), Shown.Of(large, format), Shown.Ratio(large.Median / small.Median), budget);

    private static void Add(MarkdownTable table, string name, Contrast<double> statements) =>
        table.Add(
            name, Shown.Number(statements.Small, "0.0"), Shown.Number(statements.Large, "0.0"),
            Shown.Ratio(statements.Large / statements.Small), "");
}
