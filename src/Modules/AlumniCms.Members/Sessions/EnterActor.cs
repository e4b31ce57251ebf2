using AlumniCms.Kernel.Permissions;
using AlumniCms.Kernel.Sites;
using AlumniCms.Members.Roles;

using Microsoft.AspNetCore.Http;

namespace AlumniCms.Members.Sessions;

/// <summary>Makes the person who is signed in the one who acts in this request.</summary>
internal sealed class EnterActor(RequestDelegate next)
{
    public async Task InvokeAsync(HttpContext context, CurrentSession session, CurrentSite site, CurrentActor actor, ActorRights rights)
    {
        if (session.Account is { } account && context.User.Identity?.IsAuthenticated == true)
        {
            context.Response.OnStarting(KeepToOneself, context);
            if (site.HasSite)
                await rights.EnterAsync(actor, account, site.Site, context.RequestAborted);
        }

        await next(context);
    }

    // What is made for one person is kept neither by a cache on the way nor, after they have signed out, by the browser.
    private static Task KeepToOneself(object state)
    {
        var response = ((HttpContext)state).Response;
        if (response.ContentType?.StartsWith("text/html", StringComparison.OrdinalIgnoreCase) == true)
        {
            response.Headers.CacheControl = "private, no-store";
            response.Headers.Remove("ETag");
        }

        return Task.CompletedTask;
    }
}
