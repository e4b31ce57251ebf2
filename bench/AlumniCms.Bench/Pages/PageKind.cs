using AlumniCms.Bench.Floor;
using AlumniCms.Bench.Http;
using AlumniCms.Bench.Measuring;
using AlumniCms.Bench.Network;
using AlumniCms.Bench.Processes;

namespace AlumniCms.Bench.Pages;

/// <summary>A kind of page with its figures and with the floors that give the same bytes.</summary>
internal sealed class PageKind : IAsyncDisposable
{
    private readonly AlumniServer _server;
    private readonly AlumniServer _plainFloor;
    private readonly AlumniServer _compressedFloor;
    private readonly PageRequest[] _plain;
    private readonly PageRequest[] _compressed;
    private readonly PageRequest[] _again;
    private readonly PageRequest[] _anew;

    private PageKind(string name, AlumniServer server, IReadOnlyList<string> paths, AlumniServer plainFloor, AlumniServer compressedFloor, string etag)
    {
        (Name, _server, _plainFloor, _compressedFloor) = (name, server, plainFloor, compressedFloor);
        _plain = [new PageRequest(paths[0])];
        _compressed = [new PageRequest(paths[0], isCompressed: true)];
        _again = [new PageRequest(paths[0], isCompressed: true, etag: etag)];
        _anew = [.. paths.Select(p => new PageRequest(p, isCacheable: false))];
    }

    public string Name { get; }

    public required FirstVisit Visit { get; init; }

    public PageFigures PlainFloor { get; } = new();

    public PageFigures CompressedFloor { get; } = new();

    /// <summary>The page from the output cache.</summary>
    public PageFigures Plain { get; } = new();

    /// <summary>The same for a client that takes Brotli, as browsers do.</summary>
    public PageFigures Compressed { get; } = new();

    /// <summary>The page that a browser has already, and asks whether it still holds.</summary>
    public PageFigures Unchanged { get; } = new();

    /// <summary>Milliseconds for a page that is made anew, one after the other.</summary>
    public Sample Wait { get; } = new();

    /// <summary>Microseconds of processors in the server meanwhile, a value a turn.</summary>
    public Sample Processor { get; } = new();

    /// <summary>Starts the floors of a kind of page.</summary>
    /// <param name="name">Its name in the report.</param>
    /// <param name="server">Who gives the pages.</param>
    /// <param name="paths">Pages of the kind: the first is what is taken from the cache, all of them are made anew.</param>
    /// <param name="work">Folder for the floors' answers.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public static async Task<PageKind> CreateAsync(
        string name, AlumniServer server, IReadOnlyList<string> paths, string work, CancellationToken cancellationToken)
    {
        await server.VisitAsync(paths, cancellationToken);
        var plain = await StoredResponse.CaptureAsync(server.Port, paths[0], isCompressed: false, cancellationToken);
        var compressed = await StoredResponse.CaptureAsync(server.Port, paths[0], isCompressed: true, cancellationToken);
        var plainFloor = await FloorServer.StartAsync(plain, work, cancellationToken);
        var compressedFloor = await FloorServer.StartAsync(compressed, work, cancellationToken);
        return new PageKind(name, server, paths, plainFloor, compressedFloor, compressed.Headers["ETag"])
        {
            Visit = await FirstVisit.MakeAsync(server.Port, paths[0], plain, cancellationToken),
        };
    }

    /// <summary>Takes one turn.</summary>
    /// <param name="requests">How many pages are asked for one after the other.</param>
    /// <param name="counts">False for a turn that only warms up.</param>
    /// <param name="cancellationToken">Ends the turn.</param>
    public async Task MeasureAsync(int requests, bool counts, CancellationToken cancellationToken)
    {
        await PlainFloor.MeasureAsync(_plainFloor, _plain, counts, cancellationToken);
        await Plain.MeasureAsync(_server, _plain, counts, cancellationToken);
        await CompressedFloor.MeasureAsync(_compressedFloor, _compressed, counts, cancellationToken);
        await Compressed.MeasureAsync(_server, _compressed, counts, cancellationToken);
        await Unchanged.MeasureAsync(_server, _again, counts, cancellationToken);
        var before = _server.ProcessorTime;
        await Load.OneByOneAsync(_server.Port, _anew, requests, counts ? Wait : new Sample(), cancellationToken);
        if (counts)
            Processor.Add((_server.ProcessorTime - before).TotalMicroseconds / requests);
    }

    public async ValueTask DisposeAsync()
    {
        await _plainFloor.DisposeAsync();
        await _compressedFloor.DisposeAsync();
    }
}
