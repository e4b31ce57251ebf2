using AlumniCms.Bench.Floor;
using AlumniCms.Bench.Http;
using AlumniCms.Bench.Measuring;
using AlumniCms.Bench.Processes;

namespace AlumniCms.Bench.Editor;

/// <summary>A kind of page of the back office with its figures and with the floor that gives the same bytes.</summary>
internal sealed class AdminPageKind : IAsyncDisposable
{
    // What the kernel counts of a process is coarse, and the floor needs little.
    private const int FloorRequests = 20;

    private readonly AlumniServer _server;
    private readonly AlumniServer _floor;
    private readonly PageRequest[] _pages;

    private AdminPageKind(string name, AlumniServer server, AlumniServer floor, IEnumerable<string> paths, string cookie) =>
        (Name, _server, _floor, _pages) = (name, server, floor, [.. paths.Select(p => new PageRequest(p, cookie: cookie))]);

    public string Name { get; }

    /// <summary>Bytes of the HTML.</summary>
    public required int Plain { get; init; }

    /// <summary>The same as it crosses the wire to a client that takes Brotli.</summary>
    public required int Compressed { get; init; }

    /// <summary>Milliseconds for a page, one after the other.</summary>
    public Sample Wait { get; } = new();

    public Sample FloorWait { get; } = new();

    /// <summary>Microseconds of processors in the server for a page, a value a turn.</summary>
    public Sample Processor { get; } = new();

    public Sample FloorProcessor { get; } = new();

    public static async Task<AdminPageKind> CreateAsync(
        string name, AlumniServer server, IReadOnlyList<string> paths, string cookie, string work, CancellationToken cancellationToken)
    {
        var plain = await StoredResponse.CaptureAsync(server.Port, paths[0], isCompressed: false, cookie, cancellationToken);
        var compressed = await StoredResponse.CaptureAsync(server.Port, paths[0], isCompressed: true, cookie, cancellationToken);
        return new AdminPageKind(name, server, await FloorServer.StartAsync(plain, work, cancellationToken), paths, cookie)
        {
            Plain = plain.Body.Length,
            Compressed = compressed.Body.Length,
        };
    }

    /// <summary>Takes one turn.</summary>
    /// <param name="requests">How many pages are asked for.</param>
    /// <param name="counts">False for a turn that only warms up.</param>
    /// <param name="cancellationToken">Ends the turn.</param>
    public async Task MeasureAsync(int requests, bool counts, CancellationToken cancellationToken)
    {
        await MeasureAsync(_floor, requests * FloorRequests, counts ? FloorWait : new Sample(), counts ? FloorProcessor : new Sample(), cancellationToken);
        await MeasureAsync(_server, requests, counts ? Wait : new Sample(), counts ? Processor : new Sample(), cancellationToken);
    }

    public ValueTask DisposeAsync() => _floor.DisposeAsync();

    private async Task MeasureAsync(AlumniServer server, int requests, Sample wait, Sample processor, CancellationToken cancellationToken)
    {
        var before = server.ProcessorTime;
        await Load.OneByOneAsync(server.Port, _pages, requests, wait, cancellationToken);
        processor.Add((server.ProcessorTime - before).TotalMicroseconds / requests);
    }
}
