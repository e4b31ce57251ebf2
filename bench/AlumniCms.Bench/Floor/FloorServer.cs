using System.Globalization;

using AlumniCms.Bench.Processes;

namespace AlumniCms.Bench.Floor;

/// <summary>Starts this program again, as the floor of a page.</summary>
internal static class FloorServer
{
    private static readonly Dictionary<string, string> NoSettings = [];

    public static async Task<AlumniServer> StartAsync(StoredResponse answer, string work, CancellationToken cancellationToken)
    {
        var port = FreePort.Find();
        var file = Path.Combine(work, $"floor-{port}.json");
        await answer.WriteAsync(file, cancellationToken);
        var server = new AlumniServer(
            Child.Start(
                typeof(FloorServer).Assembly.Location,
                ["floor", file, "--port", port.ToString(CultureInfo.InvariantCulture)],
                NoSettings),
            port);
        await server.VisitAsync(["/"], cancellationToken);
        return server;
    }
}
