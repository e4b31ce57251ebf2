using AlumniCms.Bench.Floor;
using AlumniCms.Bench.Http;
using AlumniCms.Bench.Measuring;
using AlumniCms.Bench.Processes;

namespace AlumniCms.Bench.Network;

/// <summary>What a page costs, with few sites, with many, and on the floor; all servers run and take turns.</summary>
internal sealed class PageCost(NetworkOptions options)
{
    /// <summary>Whole turns, in each of which every contender is measured once.</summary>
    private const int Turns = 5;

    private readonly List<Contender> _contenders = [];

    public IReadOnlyList<Contender> Contenders => _contenders;

    /// <summary>Measures the same page of two networks, and the pages of all sites of the large one.</summary>
    public async Task MeasureAsync(SiteNetwork small, SiteNetwork large, CancellationToken cancellationToken)
    {
        await using var smallServer = small.Program.Serve();
        await using var largeServer = large.Program.Serve();
        await smallServer.VisitAsync([small.FirstHome], cancellationToken);
        await largeServer.VisitAsync(large.File.Homes, cancellationToken);
        await using var plainFloor = await FloorAsync(smallServer, small.FirstHome, isCompressed: false, cancellationToken);
        await using var compressedFloor = await FloorAsync(smallServer, small.FirstHome, isCompressed: true, cancellationToken);

        Add("floor", plainFloor, compressedFloor, small.File.Homes);
        Add("1 site", smallServer, smallServer, small.File.Homes);
        Add($"{large.File.Sites} sites, the same page", largeServer, largeServer, small.File.Homes);
        Add($"{large.File.Sites} sites, all homes", largeServer, largeServer, large.File.Homes);
        await TakeTurnsAsync(cancellationToken);
    }

    private async Task<AlumniServer> FloorAsync(AlumniServer server, string page, bool isCompressed, CancellationToken cancellationToken)
    {
        var answer = await StoredResponse.CaptureAsync(server.Port, page, isCompressed, cancellationToken);
        return await FloorServer.StartAsync(answer, options.Work, cancellationToken);
    }

    private void Add(string name, AlumniServer plain, AlumniServer compressed, IReadOnlyList<string> pages) =>
        _contenders.Add(new Contender(name, plain, compressed, pages));

    private async Task TakeTurnsAsync(CancellationToken cancellationToken)
    {
        // The first turn lets the compiler of each process settle; it does not count.
        for (var turn = 0; turn <= Turns; turn++)
            foreach (var contender in turn % 2 == 0 ? _contenders : _contenders.AsEnumerable().Reverse())
                await contender.MeasureAsync(options.Requests / Turns, counts: turn > 0, cancellationToken);
    }
}
