using AlumniCms.Kernel.Auditing;
using AlumniCms.Kernel.Data;
using AlumniCms.Kernel.Permissions;
using AlumniCms.Kernel.Results;
using AlumniCms.Kernel.Sites;
using AlumniCms.Members.Roles;
using AlumniCms.Members.Sessions;

using Microsoft.EntityFrameworkCore;

namespace AlumniCms.Members.Actions;

/// <summary>Removes a role of the current site that nobody holds.</summary>
public sealed class RemoveRole
{
    private readonly AlumniDbContext _db;
    private readonly CurrentSite _site;
    private readonly CurrentActor _actor;
    private readonly GrantRules _grants;
    private readonly ISiteStore _sites;
    private readonly AuditTrail _audit;
    private readonly TimeProvider _time;

    internal RemoveRole(
        AlumniDbContext db, CurrentSite site, CurrentActor actor, GrantRules grants, ISiteStore sites, AuditTrail audit, TimeProvider time) =>
        (_db, _site, _actor, _grants, _sites, _audit, _time) = (db, site, actor, grants, sites, audit, time);

    /// <summary>
    /// Removes it. Refused with code <c>forbidden</c>, <c>role.missing</c>, <c>role.built-in</c>, <c>role.beyond-own</c>, or
    /// <c>role.held</c> while somebody holds it: on this site, or, for a role of the network, on one that shares its model.
    /// </summary>
    public Task<Result<bool>> ExecuteAsync(string name, CancellationToken cancellationToken) =>
        _actor.Has(MemberPermissions.ManageRoles, "")
            ? _db.InTransactionAsync(ct => RemoveAsync(name, ct), result => result.Succeeded, cancellationToken)
            : Task.FromResult<Result<bool>>(Refusal.Forbidden(MemberPermissions.ManageRoles.Name));

    private async Task<Result<bool>> RemoveAsync(string name, CancellationToken cancellationToken)
    {
        var normalized = Role.Normalize(name);
        if (await _db.Set<Role>().SingleOrDefaultAsync(r => r.NormalizedName == normalized, cancellationToken) is not { } role)
            return new Refusal("role.missing", $"No role of this site is named '{name}'.", "Name");
        if (role.Behavior != RoleBehavior.Standard)
            return new Refusal("role.built-in", $"The role '{role.Name}' is part of every site; it is not removed.", "Name");
        var permissions = RolePermissions.Read(role.PermissionsJson);
        if (_grants.Check(role.Behavior, permissions, []) is { } beyond)
            return beyond;
        if (await IsHeldAsync(role, cancellationToken))
            return new Refusal("role.held", $"People hold the role '{role.Name}'. End their mandates first.", "Name");
        _db.Remove(role);
        _audit.Add("role.removed", "Role", role.Name, before: new { permissions, role.Description });
        _db.Evict(AccountCache.RolesTag(role.SiteId));
        await _db.SaveChangesAsync(cancellationToken);
        return true;
    }

    private async Task<bool> IsHeldAsync(Role role, CancellationToken cancellationToken)
    {
        var now = _time.GetUtcNow().UtcDateTime;
        var sites = new List<int> { _site.Id };
        if (_site.Site.IsWorldwide)
            sites.AddRange((await _sites.GetAsync(cancellationToken)).All.Where(s => s is { IsWorldwide: false, ContentModel: ContentModelSource.Network }).Select(s => s.Id));
        return await _db.Set<Mandate>().IgnoreQueryFilters([AlumniDbContext.SiteFilter])
            .AnyAsync(m => sites.Contains(m.SiteId) && m.RoleName == role.Name && (m.UntilUtc == null || m.UntilUtc > now), cancellationToken);
    }
}
