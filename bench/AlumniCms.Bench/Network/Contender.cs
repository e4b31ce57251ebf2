using AlumniCms.Bench.Http;
using AlumniCms.Bench.Measuring;
using AlumniCms.Bench.Processes;

namespace AlumniCms.Bench.Network;

/// <summary>A server that is compared with others, and its figures.</summary>
/// <param name="name">Its name in the report.</param>
/// <param name="plainServer">Who gives the pages as plain text.</param>
/// <param name="compressedServer">Who gives them compressed.</param>
/// <param name="pages">The pages that are asked for in turn.</param>
internal sealed class Contender(string name, AlumniServer plainServer, AlumniServer compressedServer, IReadOnlyList<string> pages)
{
    private readonly PageRequest[] _plain = [.. pages.Select(p => new PageRequest(p))];
    private readonly PageRequest[] _compressed = [.. pages.Select(p => new PageRequest(p, isCompressed: true))];
    private readonly PageRequest[] _uncached = [.. pages.Select(p => new PageRequest(p, isCacheable: false))];

    public string Name => name;

    /// <summary>Pages from the output cache.</summary>
    public PageFigures Plain { get; } = new();

    /// <summary>Pages from the output cache for a client that takes Brotli, as browsers do.</summary>
    public PageFigures Compressed { get; } = new();

    /// <summary>Pages that are made anew.</summary>
    public PageFigures Uncached { get; } = new();

    /// <summary>Milliseconds for a page from the output cache, one after the other.</summary>
    public Sample CachedWait { get; } = new();

    /// <summary>Milliseconds for a page that is made anew, one after the other.</summary>
    public Sample UncachedWait { get; } = new();

    /// <summary>Takes one turn.</summary>
    /// <param name="requests">How many pages are asked for one after the other.</param>
    /// <param name="counts">False for a turn that only warms up.</param>
    /// <param name="cancellationToken">Ends the turn.</param>
    public async Task MeasureAsync(int requests, bool counts, CancellationToken cancellationToken)
    {
        await Plain.MeasureAsync(plainServer, _plain, counts, cancellationToken);
        await Compressed.MeasureAsync(compressedServer, _compressed, counts, cancellationToken);
        await Uncached.MeasureAsync(plainServer, _uncached, counts, cancellationToken);
        await Load.OneByOneAsync(plainServer.Port, _plain, requests, counts ? CachedWait : new Sample(), cancellationToken);
        await Load.OneByOneAsync(plainServer.Port, _uncached, requests, counts ? UncachedWait : new Sample(), cancellationToken);
    }
}
