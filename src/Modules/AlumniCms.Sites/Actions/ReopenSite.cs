using AlumniCms.Kernel.Results;
using AlumniCms.Kernel.Sites;

namespace AlumniCms.Sites.Actions;

/// <summary>Opens a site to everyone, after it was closed or prepared.</summary>
public sealed class ReopenSite(SetSiteStatus setStatus)
{
    /// <summary>Opens the site with this key; opening it again changes nothing.</summary>
    public Task<Result<SiteSaved>> RunAsync(string key, CancellationToken cancellationToken = default) =>
        setStatus.RunAsync(key, SiteStatus.Online, cancellationToken);
}
