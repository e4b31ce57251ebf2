using AlumniCms.Bench.Http;
using AlumniCms.Bench.Measuring;
using AlumniCms.Bench.Processes;

namespace AlumniCms.Bench.Network;

/// <summary>The figures of pages that a server gives to several clients at once, one of each kind a turn.</summary>
internal sealed class PageFigures
{
    private const int Connections = 8;

    private static readonly TimeSpan TurnTime = TimeSpan.FromSeconds(1);

    public Sample ASecond { get; } = new();

    /// <summary>Microseconds that processors spend in the server on a page; the client's share is not in it.</summary>
    public Sample Processor { get; } = new();

    public async Task MeasureAsync(AlumniServer server, IReadOnlyList<PageRequest> pages, bool counts, CancellationToken cancellationToken)
    {
        var before = server.ProcessorTime;
        var load = await Load.TogetherAsync(server.Port, pages, Connections, TurnTime, cancellationToken);
        var spent = server.ProcessorTime - before;
        if (!counts)
            return;
        ASecond.Add(load.ASecond);
        Processor.Add(spent.TotalMicroseconds / load.Answers);
    }
}
