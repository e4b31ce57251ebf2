using AlumniCms.Display.Forms;
using AlumniCms.Kernel.Permissions;

using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace AlumniCms.Admin.Endpoints;

/// <summary>Where modules put the pages that they contribute to the back office.</summary>
public static class AdminEndpoints
{
    /// <summary>The largest form that is taken in unless a page says otherwise, in bytes.</summary>
    public const int LargestForm = 8 * 1024 * 1024;

    // What public pages may do, and beside it: pictures that have just been chosen, and the preview of a draft in a frame.
    private const string ContentSecurityPolicy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; "
        + "frame-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    /// <summary>
    /// Endpoints below <c>/{site}/admin</c>. They answer who has <c>AccessAdminPanel</c> and the permission named, in the
    /// language that the person chose for the back office; forms are taken only from pages of this program; nothing is kept by caches.
    /// </summary>
    /// <param name="routes">The program's routes.</param>
    /// <param name="prefix">What follows <c>/admin</c>: empty, or for example <c>/media</c>.</param>
    /// <param name="permission">What all of the pages ask for; single ones may ask for more.</param>
    public static RouteGroupBuilder MapAdmin(this IEndpointRouteBuilder routes, string prefix, Permission permission)
    {
        var admin = routes.MapGroup("/admin" + prefix)
            .WithMetadata(new RequestSizeLimitAttribute(LargestForm), new RequestFormLimitsAttribute { ValueCountLimit = 20_000, KeyLengthLimit = 1024 * 4 })
            .RequirePermission(KernelPermissions.AccessAdminPanel)
            .RequirePermission(permission)
            .ExcludeFromDescription();
        admin.AddEndpointFilter(static (context, next) =>
        {
            AdminLanguage.Enter(context.HttpContext);
            context.HttpContext.Response.Headers.CacheControl = "no-cache, no-store";
            context.HttpContext.Response.Headers["X-Robots-Tag"] = "noindex";
            context.HttpContext.Response.Headers["Referrer-Policy"] = "same-origin";
            context.HttpContext.Response.Headers.ContentSecurityPolicy = ContentSecurityPolicy;

            // Forms with it are refused by the framework; PostgreSQL knows no text that holds it.
            return context.HttpContext.Request.QueryString.Value?.Contains("%00", StringComparison.Ordinal) == true
                ? ValueTask.FromResult<object?>(Results.StatusCode(StatusCodes.Status400BadRequest))
                : next(context);
        });
        admin.AddEndpointFilter(static (context, next) =>
            new SameOriginForm(context.HttpContext.RequestServices.GetRequiredService<IAntiforgery>()).InvokeAsync(context, next));
        return admin;
    }
}
