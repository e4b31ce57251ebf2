using System.Threading.RateLimiting;

namespace AlumniCms.Web.Hosting;

/// <summary>
/// Makes only so many answers at the same time; the others wait their turn. Without it, a rush of requests that no page
/// of the cache answers would take memory and database connections for all of them at once. A place is held while an answer is
/// made, not while a form comes in or a file goes out: else a few slow senders or readers would hold up everybody.
/// </summary>
internal sealed class PageQueue(RequestDelegate next) : IDisposable
{
    /// <summary>Answers that are made at the same time, for each processor.</summary>
    private const int AtOnce = 8;

    /// <summary>Requests that may wait; those beyond are sent away with 503.</summary>
    private const int Waiting = 1_000;

    private const string RetryAfterSeconds = "5";

    private const string Message =
        "Trop de monde en ce moment : réessayez dans quelques secondes.\nToo many visitors at this moment: please try again in a few seconds.\n";

    private readonly ConcurrencyLimiter _pages = Limiter();

    // What comes in is written to the disk while the request is answered: uploads wait for each other alone.
    private readonly ConcurrencyLimiter _uploads = Limiter();

    /// <summary>How many answers are made at the same time.</summary>
    public static int Places => AtOnce * Environment.ProcessorCount;

    public async Task InvokeAsync(HttpContext context)
    {
        if (context.Request.Path.StartsWithSegments("/health", StringComparison.Ordinal))
        {
            await next(context);
            return;
        }

        var isUpload = EarlyForm.IsUpload(context);
        if (!isUpload && !await EarlyForm.ReadAsync(context))
            return;
        using var place = await (isUpload ? _uploads : _pages).AcquireAsync(1, context.RequestAborted);
        if (!place.IsAcquired)
        {
            await RefuseAsync(context);
            return;
        }

        context.Response.OnStarting(static state => Leave((RateLimitLease)state), place);
        await next(context);
    }

    public void Dispose()
    {
        _pages.Dispose();
        _uploads.Dispose();
    }

    private static ConcurrencyLimiter Limiter() => new(new ConcurrencyLimiterOptions
    {
        PermitLimit = Places,
        QueueLimit = Waiting,
        QueueProcessingOrder = QueueProcessingOrder.OldestFirst,
    });

    private static Task Leave(RateLimitLease place)
    {
        place.Dispose();
        return Task.CompletedTask;
    }

    private static Task RefuseAsync(HttpContext context)
    {
        var response = context.Response;
        response.StatusCode = StatusCodes.Status503ServiceUnavailable;
        response.Headers.RetryAfter = RetryAfterSeconds;
        response.Headers.CacheControl = "no-store";

        // A page in the site's look would be one more to make.
        response.ContentType = "text/plain; charset=utf-8";
        return response.WriteAsync(Message, context.RequestAborted);
    }
}
