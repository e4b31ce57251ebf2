using AlumniCms.Kernel.Permissions;
using AlumniCms.Kernel.Sites;
using AlumniCms.Members.Roles;
using AlumniCms.Sites.Resolution;

using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace AlumniCms.Members.Sessions;

/// <summary>Shows a site that is being prepared to those who work on it. Singleton; what it needs belongs to the request.</summary>
internal sealed class TeamPreview : ISitePreview
{
    public async ValueTask<bool> IsAllowedAsync(HttpContext context, Site site)
    {
        await context.AuthenticateAsync(SessionCookie.Scheme);
        if (context.RequestServices.GetRequiredService<CurrentSession>().Account is not { } account)
            return false;
        var actor = new CurrentActor();
        await context.RequestServices.GetRequiredService<ActorRights>().EnterAsync(actor, account, site, context.RequestAborted);
        return actor.Has(KernelPermissions.AccessAdminPanel);
    }
}
