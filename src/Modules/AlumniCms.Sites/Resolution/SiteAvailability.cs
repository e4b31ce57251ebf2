using AlumniCms.Kernel.Sites;

using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace AlumniCms.Sites.Resolution;

/// <summary>Whether a request may go on into a site that is not open to everyone.</summary>
internal static class SiteAvailability
{
    private const string RetryAfterSeconds = "3600";

    // What the error page itself needs, what machines ask of the program, and the back office, whose pages have
    // their own policies: an administrator reopens a site from there.
    private static readonly string[] AlwaysOpen = ["/admin", "/health", "/_content", "/assets", "/favicon.ico", "/robots.txt", "/.well-known/security.txt"];

    public static async ValueTask<bool> IsOpenAsync(HttpContext context, SiteRoute route)
    {
        if (route.Site.Status == SiteStatus.Online || Array.Exists(AlwaysOpen, p => new PathString(route.Rest).StartsWithSegments(p, StringComparison.OrdinalIgnoreCase)))
            return true;
        return route.Site.Status == SiteStatus.Preparing && await IsSignedInAsync(context);
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
    private static async Task<bool> IsSignedInAsync(HttpContext context)
    {
        if (context.User.Identity?.IsAuthenticated == true)
            return true;
        if (context.RequestServices.GetService<IAuthenticationSchemeProvider>() is not { } schemes
            || await schemes.GetDefaultAuthenticateSchemeAsync() is not { } scheme)
            return false;
        return (await context.AuthenticateAsync(scheme.Name)).Principal?.Identity?.IsAuthenticated == true;
    }
}
