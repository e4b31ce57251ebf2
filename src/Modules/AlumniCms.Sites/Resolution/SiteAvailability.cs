using AlumniCms.Kernel.Sites;

using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace AlumniCms.Sites.Resolution;

/// <summary>Whether a request may go on into a site that is not open to everyone.</summary>
internal static class SiteAvailability
{
    private const string RetryAfterSeconds = "3600";

    // What the error page itself needs, what machines ask of the program, and the back office, whose pages have
    // their own policies: an administrator reopens a site from there, having signed in.
    private static readonly string[] AlwaysOpen = ["/admin", "/account", "/health", "/_content", "/assets", "/favicon.ico", "/robots.txt", "/.well-known/security.txt"];

    public static async ValueTask<bool> IsOpenAsync(HttpContext context, SiteRoute route)
    {
        if (route.Site.Status == SiteStatus.Online || Array.Exists(AlwaysOpen, p => new PathString(route.Rest).StartsWithSegments(p, StringComparison.OrdinalIgnoreCase)))
            return true;
        return route.Site.Status == SiteStatus.Preparing && await MayPreviewAsync(context, route.Site);
    }

    public static void Refuse(HttpContext context, SiteStatus status)
    {
        context.Features.Set(new SiteUnavailableFeature(status));
        context.Response.Headers.CacheControl = "no-store";
        if (status == SiteStatus.Closed)
        {
            context.Response.StatusCode = StatusCodes.Status410Gone;
            return;
        }

        context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
        context.Response.Headers.RetryAfter = RetryAfterSeconds;
    }

    // Sites are resolved before authentication runs, so the few requests that need the answer ask for it here.
    private static ValueTask<bool> MayPreviewAsync(HttpContext context, Site site) =>
        context.RequestServices.GetService<ISitePreview>()?.IsAllowedAsync(context, site) ?? ValueTask.FromResult(false);
}
