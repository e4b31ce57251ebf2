using AlumniCms.Bench.Http;
using AlumniCms.Bench.Measuring;

namespace AlumniCms.Bench.Network;

/// <summary>A server that is compared with others, and its figures.</summary>
internal sealed class Contender(string name, int plainPort, int compressedPort, IReadOnlyList<string> pages)
{
    private readonly PageRequest[] _plain = [.. pages.Select(p => new PageRequest(p))];
    private readonly PageRequest[] _compressed = [.. pages.Select(p => new PageRequest(p, isCompressed: true))];
    private readonly PageRequest[] _uncached = [.. pages.Select(p => new PageRequest(p, isCacheable: false))];

    public string Name => name;

    /// <summary>Pages a second from the output cache.</summary>
    public Sample Plain { get; } = new();

    /// <summary>Pages a second from the output cache for a client that takes Brotli, as browsers do.</summary>
    public Sample Compressed { get; } = new();

    /// <summary>Milliseconds for a page from the output cache, one after the other.</summary>
    public Sample Cached { get; } = new();

    /// <summary>Milliseconds for a page that is made anew, one after the other.</summary>
    public Sample Uncached { get; } = new();

    /// <summary>Takes one turn.</summary>
    /// <param name="connections">Connections that ask at once.</param>
    /// <param name="time">For how long they ask.</param>
    /// <param name="requests">How many pages are asked for one after the other.</param>
    /// <param name="counts">False for a turn that only warms up.</param>
    /// <param name="cancellationToken">Ends the turn.</param>
    public async Task MeasureAsync(int connections, TimeSpan time, int requests, bool counts, CancellationToken cancellationToken)
    {
        var plain = await Load.RequestsASecondAsync(plainPort, _plain, connections, time, cancellationToken);
        var compressed = await Load.RequestsASecondAsync(compressedPort, _compressed, connections, time, cancellationToken);
        var cached = counts ? Cached : new Sample();
        var uncached = counts ? Uncached : new Sample();
        await Load.OneByOneAsync(plainPort, _plain, requests, cached, cancellationToken);
        await Load.OneByOneAsync(plainPort, _uncached, requests, uncached, cancellationToken);
        if (!counts)
            return;
        Plain.Add(plain);
        Compressed.Add(compressed);
    }
}
