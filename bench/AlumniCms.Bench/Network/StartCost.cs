using AlumniCms.Bench.Measuring;
using AlumniCms.Bench.Processes;

namespace AlumniCms.Bench.Network;

/// <summary>From the start of the process to the first home page, in milliseconds.</summary>
internal sealed class StartCost
{
    public Sample Milliseconds { get; } = new();

    public async Task MeasureAsync(SiteNetwork network, CancellationToken cancellationToken)
    {
        AlumniServer? server = null;
        try
        {
            var time = await Timed.RunAsync(() =>
            {
                server = network.Program.Serve();
                return server.VisitAsync([network.FirstHome], cancellationToken);
            });
            Milliseconds.Add(time.TotalMilliseconds);
        }
        finally
        {
            if (server is not null)
                await server.DisposeAsync();
        }
    }
}
