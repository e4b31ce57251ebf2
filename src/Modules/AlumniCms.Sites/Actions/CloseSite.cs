using AlumniCms.Kernel.Results;
using AlumniCms.Kernel.Sites;

namespace AlumniCms.Sites.Actions;

/// <summary>Ends a site: its addresses answer 410, its rows stay.</summary>
public sealed class CloseSite(SetSiteStatus setStatus)
{
    /// <summary>Closes the site with this key; closing it again changes nothing.</summary>
    public Task<Result<SiteSaved>> RunAsync(string key, CancellationToken cancellationToken = default) =>
        setStatus.RunAsync(key, SiteStatus.Closed, cancellationToken);
}
