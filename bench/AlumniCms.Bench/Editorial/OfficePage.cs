using System.Diagnostics;

using AlumniCms.Bench.Http;
using AlumniCms.Bench.Measuring;

namespace AlumniCms.Bench.Editorial;

/// <summary>A page of the back office: how long it takes, what it allocates and how many statements it sends.</summary>
internal sealed class OfficePage(string name, string path, double? budget, string cookie)
{
    private readonly PageRequest _request = new(path, cookie: cookie);

    public string Name => name;

    public Sample Clock { get; } = new();

    public Sample Megabytes { get; } = new();

    public int Statements { get; private set; }

    public int Bytes { get; private set; }

    public double? Budget => budget;

    public async Task MeasureAsync(HttpConnection connection, bool counts, CancellationToken cancellationToken)
    {
        var (allocated, begun) = (GC.GetTotalAllocatedBytes(), Stopwatch.GetTimestamp());
        Bytes = await connection.GetAsync(_request, cancellationToken);
        var taken = Stopwatch.GetElapsedTime(begun);
        if (!counts)
            return;
        Clock.Add(taken.TotalMilliseconds);
        Megabytes.Add((GC.GetTotalAllocatedBytes() - allocated) / 1048576.0);
    }

    /// <summary>Counts apart from the clock: listening costs.</summary>
    public async Task CountAsync(HttpConnection connection, CancellationToken cancellationToken)
    {
        using var statements = new StatementCount();
        await connection.GetAsync(_request, cancellationToken);
        Statements = statements.Count;
        if (Environment.GetEnvironmentVariable("BENCH_STATEMENTS") is not null)
            foreach (var (text, time) in statements.Slowest(3))
                await Console.Error.WriteLineAsync($"{name}: {time.TotalMilliseconds:0.0} ms\n{text}\n");
    }
}
