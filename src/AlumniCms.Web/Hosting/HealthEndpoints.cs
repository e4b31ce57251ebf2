using AlumniCms.Kernel.Data;
using AlumniCms.Kernel.Sites;

using Microsoft.EntityFrameworkCore;

namespace AlumniCms.Web.Hosting;

/// <summary>What a supervisor asks: is the process alive, and can it serve readers.</summary>
internal static class HealthEndpoints
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/health/live", () => Results.Text("live")).AllowAnonymous();
        routes.MapGet("/health/ready", ReadyAsync).AllowAnonymous();
    }

    private static async Task<IResult> ReadyAsync(
        AlumniDbContext db, ISiteStore sites, IHostApplicationLifetime lifetime, CancellationToken cancellationToken)
    {
        if (lifetime.ApplicationStopping.IsCancellationRequested)
            return NotReady("The program is stopping.");
        try
        {
            await db.Database.ExecuteSqlAsync($"SELECT 1", cancellationToken);
            return (await sites.GetAsync(cancellationToken)).Worldwide is null
                ? NotReady("The network is not set up: run the command 'setup'.")
                : Results.Text("ready");
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return NotReady("The database does not answer.");
        }
    }

    private static IResult NotReady(string reason) =>
        Results.Text(reason, statusCode: StatusCodes.Status503ServiceUnavailable);
}
