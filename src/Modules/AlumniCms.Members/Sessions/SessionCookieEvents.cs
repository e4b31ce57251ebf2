using AlumniCms.Kernel.Sites;
using AlumniCms.Sites.Resolution;

using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Http;

namespace AlumniCms.Members.Sessions;

/// <summary>Asks for each request whether its session still is one, and shows visitors the way to the sign-in.</summary>
internal sealed class SessionCookieEvents(SessionCheck check, CurrentSite site, SiteAddress addresses) : CookieAuthenticationEvents
{
    public override async Task ValidatePrincipal(CookieValidatePrincipalContext context)
    {
        if (context.Principal is null || !await check.IsGoodAsync(context.Principal, context.HttpContext.RequestAborted))
            context.RejectPrincipal();
    }

    public override Task RedirectToLogin(RedirectContext<CookieAuthenticationOptions> context)
    {
        var request = context.Request;
        if (!site.HasSite || !IsPage(request))
        {
            context.Response.StatusCode = StatusCodes.Status401Unauthorized;
            return Task.CompletedTask;
        }

        var back = request.PathBase + request.Path + request.QueryString;
        context.Response.Redirect(addresses.For(site.Site, site.Culture, "/account/sign-in" + QueryString.Create("returnUrl", back)));
        return Task.CompletedTask;
    }

    public override Task RedirectToAccessDenied(RedirectContext<CookieAuthenticationOptions> context)
    {
        context.Response.StatusCode = StatusCodes.Status403Forbidden;
        return Task.CompletedTask;
    }

    // What was sent with a form cannot be sent again by a redirect, and a program does not read the page it would lead to.
    private static bool IsPage(HttpRequest request) =>
        HttpMethods.IsGet(request.Method) && !request.Path.StartsWithSegments("/api", StringComparison.OrdinalIgnoreCase);
}
