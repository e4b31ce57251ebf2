using AlumniCms.Kernel.Auditing;
using AlumniCms.Kernel.Data;
using AlumniCms.Kernel.Modules;
using AlumniCms.Kernel.Permissions;
using AlumniCms.Kernel.Results;
using AlumniCms.Kernel.Sites;
using AlumniCms.Sites.Rules;
using AlumniCms.Sites.Storage;

namespace AlumniCms.Sites.Actions;

/// <summary>Moves a site to another stage of its life.</summary>
public sealed class SetSiteStatus(
    AlumniDbContext db, CurrentSite site, CurrentActor actor, ModuleCatalog modules, AuditTrail audit, TimeProvider time)
{
    private readonly SiteWriter _writer = new(db, site, actor, modules, audit, time, "site.status-set");

    /// <summary>Sets the status of the site with this key.</summary>
    public Task<Result<SiteSaved>> RunAsync(string key, SiteStatus status, CancellationToken cancellationToken = default) =>
        _writer.ChangeAsync(
            key,
            row =>
            {
                if (row.IsWorldwide && SiteStatusRules.CheckWorldwide(status) is { } refusal)
                    return refusal;
                row.Status = status;
                return null;
            },
            cancellationToken);
}
