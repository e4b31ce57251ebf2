using AlumniCms.Kernel.Data;
using AlumniCms.Kernel.Permissions;
using AlumniCms.Kernel.Results;
using AlumniCms.Kernel.Sites;
using AlumniCms.Members.Roles;

using Microsoft.EntityFrameworkCore;

namespace AlumniCms.Members.People;

/// <summary>Lists the roles of the current site with what they permit: its own, and under them the network’s where it shares the network’s model.</summary>
public sealed class RolesQuery
{
    private readonly AlumniDbContext _db;
    private readonly CurrentSite _site;
    private readonly CurrentActor _actor;
    private readonly GrantRules _grants;
    private readonly ISiteStore _sites;
    private readonly TimeProvider _time;

    internal RolesQuery(AlumniDbContext db, CurrentSite site, CurrentActor actor, GrantRules grants, ISiteStore sites, TimeProvider time) =>
        (_db, _site, _actor, _grants, _sites, _time) = (db, site, actor, grants, sites, time);

    /// <summary>The roles, by name. Refused with code <c>forbidden</c> to who may neither see accounts nor give roles.</summary>
    public async Task<Result<IReadOnlyList<RoleView>>> RunAsync(CancellationToken cancellationToken)
    {
        if (!_actor.Has(MemberPermissions.ViewUsers) && !_actor.Has(MemberPermissions.AssignRoleToUsers))
            return Refusal.Forbidden(MemberPermissions.ViewUsers.Name);
        var shared = _site.Site is { IsWorldwide: false, ContentModel: ContentModelSource.Network }
            ? (await _sites.GetAsync(cancellationToken)).Worldwide?.Id
            : null;
        var rows = await _db.Set<Role>().IgnoreQueryFilters([AlumniDbContext.SiteFilter]).AsNoTracking()
            .Where(r => r.SiteId == _site.Id || r.SiteId == shared).ToListAsync(cancellationToken);
        var holders = await HoldersAsync(cancellationToken);
        return Result<IReadOnlyList<RoleView>>.Of(
        [
            .. rows.GroupBy(r => r.NormalizedName).Select(g => g.FirstOrDefault(r => r.SiteId == _site.Id) ?? g.First())
                .OrderBy(r => r.NormalizedName, StringComparer.Ordinal)
                .Select(r => View(r, holders.GetValueOrDefault(Role.Normalize(r.Name)))),
        ]);
    }

    private RoleView View(Role role, int holders)
    {
        var permissions = RolePermissions.Read(role.PermissionsJson);
        var isGiven = role.Behavior is RoleBehavior.Standard or RoleBehavior.Owner;
        var mayGive = isGiven && _actor.Has(MemberPermissions.AssignRoleToUsers) && _grants.Check(role.Behavior, permissions, []) is null;
        return new RoleView(role.Name, role.Description, permissions, role.SiteId == _site.Id, isGiven, mayGive, holders)
        {
            MayGiveIn = isGiven && role.Behavior == RoleBehavior.Standard && _actor.Has(MemberPermissions.AssignRoleToUsers)
                ? [.. _site.Site.Cultures.Where(c => _grants.Check(role.Behavior, permissions, [c]) is null)]
                : [],
            IsOwner = role.Behavior == RoleBehavior.Owner,
            Revision = role.Revision,
        };
    }

    private async Task<Dictionary<string, int>> HoldersAsync(CancellationToken cancellationToken)
    {
        var now = _time.GetUtcNow().UtcDateTime;
        var counts = await _db.Set<Mandate>().Where(m => m.UntilUtc == null || m.UntilUtc > now)
            .GroupBy(m => m.RoleName).Select(g => new { g.Key, Count = g.Count() }).ToListAsync(cancellationToken);
        return counts.GroupBy(c => Role.Normalize(c.Key)).ToDictionary(g => g.Key, g => g.Sum(c => c.Count), StringComparer.Ordinal);
    }
}
