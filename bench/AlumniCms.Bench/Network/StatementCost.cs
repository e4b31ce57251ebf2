using AlumniCms.Bench.Http;
using AlumniCms.Bench.Measuring;
using AlumniCms.Bench.Processes;

namespace AlumniCms.Bench.Network;

/// <summary>Statements that a page sends to the database when the output cache does not have it.</summary>
internal static class StatementCost
{
    private const int Pages = 20;

    public static async Task<double> OfPageAsync(SiteNetwork network, CancellationToken cancellationToken)
    {
        // What a server sends besides the pages is in both counts.
        var few = await CountAsync(network, 1, cancellationToken);
        var many = await CountAsync(network, 1 + Pages, cancellationToken);
        return (double)(many - few) / Pages;
    }

    private static async Task<int> CountAsync(SiteNetwork network, int pages, CancellationToken cancellationToken)
    {
        await using var server = network.Program.Serve(countStatements: true);
        await server.VisitAsync([network.FirstHome], cancellationToken);
        await Load.OneByOneAsync(server.Port, [new PageRequest(network.FirstHome, isCacheable: false)], pages, new Sample(), cancellationToken);
        return await server.StopAsync();
    }
}
