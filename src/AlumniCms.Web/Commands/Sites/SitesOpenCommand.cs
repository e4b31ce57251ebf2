using AlumniCms.Kernel.Results;
using AlumniCms.Sites.Actions;

namespace AlumniCms.Web.Commands.Sites;

/// <summary>Opens a site to everyone.</summary>
internal sealed class SitesOpenCommand()
    : SetStatusCommand("open", "Opens a site to everyone, after it was closed or prepared: everything is there again.", "online")
{
    protected override Task<Result<SiteSaved>> SetAsync(IServiceProvider services, string key, CancellationToken cancellationToken) =>
        services.GetRequiredService<ReopenSite>().RunAsync(key, cancellationToken);
}
