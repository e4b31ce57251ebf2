using System.Threading.RateLimiting;

using Microsoft.AspNetCore.RateLimiting;

namespace AlumniCms.Web.Hosting;

/// <summary>
/// Makes only so many answers at the same time; the others wait their turn. Without it, a rush of requests that no page
/// of the cache answers would take memory and database connections for all of them at once.
/// </summary>
internal static class PageQueue
{
    /// <summary>Answers that are made at the same time, for each processor.</summary>
    private const int AtOnce = 8;

    /// <summary>Requests that may wait; those beyond are sent away with 503.</summary>
    private const int Waiting = 1_000;

    private const string RetryAfterSeconds = "5";

    private const string Message =
        "Trop de monde en ce moment : réessayez dans quelques secondes.\nToo many visitors at this moment: please try again in a few seconds.\n";

    public static void AddPageQueue(this IServiceCollection services) => services.AddRateLimiter(options =>
    {
        options.RejectionStatusCode = StatusCodes.Status503ServiceUnavailable;
        options.OnRejected = static async (context, cancellationToken) =>
        {
            var response = context.HttpContext.Response;
            response.Headers.RetryAfter = RetryAfterSeconds;
            response.Headers.CacheControl = "no-store";

            // A page in the site's look would be one more to make.
            response.ContentType = "text/plain; charset=utf-8";
            await response.WriteAsync(Message, cancellationToken);
        };
        options.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, bool>(static context =>
            context.Request.Path.StartsWithSegments("/health", StringComparison.Ordinal)
                ? RateLimitPartition.GetNoLimiter(false)
                : RateLimitPartition.GetConcurrencyLimiter(true, static _ => new ConcurrencyLimiterOptions
                {
                    PermitLimit = AtOnce * Environment.ProcessorCount,
                    QueueLimit = Waiting,
                    QueueProcessingOrder = QueueProcessingOrder.OldestFirst,
                }));
    });
}
