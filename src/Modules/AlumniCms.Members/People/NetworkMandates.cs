using AlumniCms.Kernel.Data;
using AlumniCms.Kernel.Permissions;
using AlumniCms.Kernel.Sites;
using AlumniCms.Members.Accounts;
using AlumniCms.Members.Roles;

using Microsoft.EntityFrameworkCore;

namespace AlumniCms.Members.People;

/// <summary>Counts mandates of all sites together. It asks for no permission and names nobody.</summary>
public sealed class NetworkMandates
{
    private readonly AlumniDbContext _db;
    private readonly ISiteStore _sites;
    private readonly TimeProvider _time;

    internal NetworkMandates(AlumniDbContext db, ISiteStore sites, TimeProvider time) => (_db, _sites, _time) = (db, sites, time);

    private DateTime Now => _time.GetUtcNow().UtcDateTime;

    // Of accounts that can sign in.
    private IQueryable<Mandate> Mandates =>
        from mandate in _db.Set<Mandate>().IgnoreQueryFilters([AlumniDbContext.SiteFilter]).AsNoTracking()
        join user in _db.Set<User>() on mandate.UserId equals user.Id
        where user.IsEnabled && user.EmailConfirmed
        select mandate;

    /// <summary>How many end soon, by site.</summary>
    public async Task<IReadOnlyDictionary<int, int>> EndingAsync(TimeSpan within, CancellationToken cancellationToken)
    {
        var (now, limit) = (Now, Now + within);
        return await Mandates.Where(m => m.UntilUtc > now && m.UntilUtc <= limit).GroupBy(m => m.SiteId)
            .Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, cancellationToken);
    }

    /// <summary>How many people hold a permission by a mandate on the site itself, whatever its languages; administrators of the network are not counted elsewhere.</summary>
    public async Task<IReadOnlyDictionary<int, int>> HoldersAsync(Permission permission, CancellationToken cancellationToken)
    {
        var granting = await GrantingAsync([.. NamesOf(permission)], cancellationToken);
        var names = granting.Values.SelectMany(n => n).Distinct(StringComparer.Ordinal).ToArray();
        var now = Now;
        var held = await Mandates.Where(m => (m.UntilUtc == null || m.UntilUtc > now) && names.Contains(m.RoleName))
            .Select(m => new { m.SiteId, m.RoleName, m.UserId }).ToListAsync(cancellationToken);
        return held.Where(h => granting.TryGetValue(h.SiteId, out var roles) && roles.Contains(h.RoleName))
            .GroupBy(h => h.SiteId).ToDictionary(g => g.Key, g => g.Select(h => h.UserId).Distinct(StringComparer.Ordinal).Count());
    }

    // A site that shares the network's model has the worldwide site's roles, with its own in place of those of the same name.
    private async Task<Dictionary<int, HashSet<string>>> GrantingAsync(string[] permissions, CancellationToken cancellationToken)
    {
        var table = await _sites.GetAsync(cancellationToken);
        var roles = (await _db.Set<Role>().IgnoreQueryFilters([AlumniDbContext.SiteFilter]).AsNoTracking()
            .Select(r => new { r.SiteId, r.Name, r.NormalizedName, r.PermissionsJson, r.Behavior }).ToListAsync(cancellationToken))
            .Select(r => (r.SiteId, r.Name, r.NormalizedName, Grants: r.Behavior == RoleBehavior.Owner || RolePermissions.Read(r.PermissionsJson).Intersect(permissions, StringComparer.OrdinalIgnoreCase).Any()))
            .ToLookup(r => r.SiteId);
        return table.All.ToDictionary(s => s.Id, s =>
        {
            var shared = s is { IsWorldwide: false, ContentModel: ContentModelSource.Network } && table.Worldwide is { } worldwide ? roles[worldwide.Id] : [];
            return roles[s.Id].Concat(shared).DistinctBy(r => r.NormalizedName, StringComparer.Ordinal).Where(r => r.Grants).Select(r => r.Name).ToHashSet(StringComparer.Ordinal);
        });
    }

    private static IEnumerable<string> NamesOf(Permission permission) => permission.ImpliedBy.SelectMany(NamesOf).Prepend(permission.Name);
}
