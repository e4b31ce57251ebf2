using System.CommandLine;
using System.Diagnostics;

using AlumniCms.Admin.Differences;
using AlumniCms.Bench.Measuring;
using AlumniCms.Bench.Network;

namespace AlumniCms.Bench.Editorial;

/// <summary>The comparison behind “Two versions compared”, in this process and without a database.</summary>
internal sealed class DifferencesCommand : Command
{
    private const double BudgetMilliseconds = 50;
    private const double HostileBudgetMilliseconds = 2_000;

    private static readonly Option<string> Work = new("--work") { Description = "An empty folder; nothing is written to it." };
    private static readonly Option<int> Rounds = new("--rounds") { Description = "How often each pair is compared.", DefaultValueFactory = _ => 10 };

    public DifferencesCommand()
        : base("differences", "Comparing two versions of an article of 5,000 words, and of texts made to be slow.")
    {
        Options.Add(Work);
        Options.Add(Rounds);
        SetAction(RunAsync);
    }

    private static async Task RunAsync(ParseResult arguments, CancellationToken cancellationToken)
    {
        await Console.Out.WriteLineAsync(MachineReport.Text("Differences"));
        var table = new MarkdownTable("milliseconds", "words of both", "median", "p95", "floor", "… to the floor", "MB allocated", "pieces", "budget");
        foreach (var (name, older, newer) in ComparedTexts.All())
        {
            Console.Error.WriteLine(name);
            var (floor, clock, megabytes, pieces, words) = (new Sample(), new Sample(), new Sample(), 0, 0);
            for (var round = -3; round < Math.Max(3, arguments.GetValue(Rounds)); round++)
            {
                cancellationToken.ThrowIfCancellationRequested();
                var begun = Stopwatch.GetTimestamp();
                words = Read(older) + Read(newer);
                var read = Stopwatch.GetElapsedTime(begun);
                var allocated = GC.GetTotalAllocatedBytes();
                begun = Stopwatch.GetTimestamp();
                var (before, after) = TextDifference.Of(older, newer);
                var taken = Stopwatch.GetElapsedTime(begun);
                pieces = before.Count + after.Count;
                if (round < 0)
                    continue;
                floor.Add(read.TotalMilliseconds);
                clock.Add(taken.TotalMilliseconds);
                megabytes.Add((GC.GetTotalAllocatedBytes() - allocated) / 1048576.0);
            }

            var budget = name.StartsWith("hostile", StringComparison.Ordinal) ? HostileBudgetMilliseconds : BudgetMilliseconds;
            table.Add(
                name, Shown.Number(words, "#,0"), Shown.Of(clock, "0.0"), Shown.Number(clock.P95, "0.0"), Shown.Number(floor.Median, "0.00"), Shown.Number(clock.Median / floor.Median, "0"),
                Shown.Number(megabytes.Median, "0.0"), Shown.Number(pieces, "#,0"), Shown.Budget($"< {budget:0}", clock.Median < budget));
        }

        await Console.Out.WriteLineAsync(table.ToString());
        await Console.Out.WriteLineAsync($"Load of the machine at the end: {MachineReport.Load()}.");
    }

    // The floor: every word of a text is seen once and looked up.
    private static int Read(string text)
    {
        var (count, seen) = (0, new HashSet<int>());
        foreach (var word in text.AsSpan().SplitAny(' ', '\n'))
        {
            seen.Add(string.GetHashCode(text.AsSpan(word), StringComparison.Ordinal));
            count++;
        }

        return seen.Count > 0 ? count : 0;
    }
}
