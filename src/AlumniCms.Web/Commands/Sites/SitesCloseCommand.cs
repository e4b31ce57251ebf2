using AlumniCms.Kernel.Results;
using AlumniCms.Sites.Actions;

namespace AlumniCms.Web.Commands.Sites;

/// <summary>Closes a site.</summary>
internal sealed class SitesCloseCommand()
    : SetStatusCommand("close", "Ends a site: its addresses answer 410, its content stays in the database.", "closed")
{
    protected override Task<Result<SiteSaved>> SetAsync(IServiceProvider services, string key, CancellationToken cancellationToken) =>
        services.GetRequiredService<CloseSite>().RunAsync(key, cancellationToken);
}
