using AlumniCms.Kernel.Data;
using AlumniCms.Kernel.Sites;
using AlumniCms.Members.Accounts;
using AlumniCms.Members.Roles;

using Microsoft.EntityFrameworkCore;

namespace AlumniCms.Members.Sessions;

/// <summary>Reads accounts, sessions and roles for requests, through the cache.</summary>
internal sealed class AccountReader(AlumniDbContext db, AccountCache cache, ISiteStore sites)
{
    public ValueTask<Session?> FindSessionAsync(string id, CancellationToken cancellationToken) => cache.GetAsync(
        AccountCache.SessionTag(id),
        () => db.Set<Session>().AsNoTracking().SingleOrDefaultAsync(s => s.Id == id, cancellationToken));

    public ValueTask<AccountState?> FindAccountAsync(string id, CancellationToken cancellationToken) =>
        cache.GetAsync(AccountCache.AccountTag(id), () => ReadAccountAsync(id, cancellationToken));

    /// <summary>The roles of a site by normalized name: its own, on top of the network's where it shares the network's model.</summary>
    public async Task<Dictionary<string, RoleState>> RolesAsync(Site site, CancellationToken cancellationToken)
    {
        var roles = new Dictionary<string, RoleState>(StringComparer.Ordinal);
        if (site is { IsWorldwide: false, ContentModel: ContentModelSource.Network } && (await sites.GetAsync(cancellationToken)).Worldwide is { } worldwide)
            await AddAsync(worldwide.Id);
        await AddAsync(site.Id);
        return roles;

        async Task AddAsync(int siteId)
        {
            foreach (var role in await OwnRolesAsync(siteId, cancellationToken))
                roles[Role.Normalize(role.Name)] = role;
        }
    }

    private async ValueTask<IReadOnlyList<RoleState>> OwnRolesAsync(int siteId, CancellationToken cancellationToken) =>
        await cache.GetAsync<IReadOnlyList<RoleState>>(AccountCache.RolesTag(siteId), async () =>
        {
            var rows = await db.Set<Role>().IgnoreQueryFilters([AlumniDbContext.SiteFilter]).AsNoTracking()
                .Where(r => r.SiteId == siteId).ToListAsync(cancellationToken);
            return [.. rows.Select(r => new RoleState(r.Name, r.Behavior, RolePermissions.Read(r.PermissionsJson)))];
        }) ?? [];

    private async Task<AccountState?> ReadAccountAsync(string id, CancellationToken cancellationToken)
    {
        if (await db.Set<User>().AsNoTracking().SingleOrDefaultAsync(u => u.Id == id, cancellationToken) is not { } user)
            return null;
        var mandates = await db.Set<Mandate>().IgnoreQueryFilters([AlumniDbContext.SiteFilter]).AsNoTracking()
            .Where(m => m.UserId == id).ToListAsync(cancellationToken);
        return new AccountState(
            user.Id,
            user.UserName ?? "",
            user.IsEnabled && user.EmailConfirmed,
            user.SecurityStamp ?? "",
            [.. mandates.Select(m => new MandateState(m.SiteId, m.RoleName, m.UntilUtc, MandateLanguages.Read(m.Languages)))]);
    }
}
