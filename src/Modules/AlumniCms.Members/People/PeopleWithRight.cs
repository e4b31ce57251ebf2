using AlumniCms.Kernel.Data;
using AlumniCms.Kernel.Permissions;
using AlumniCms.Kernel.Sites;
using AlumniCms.Members.Accounts;
using AlumniCms.Members.Roles;
using AlumniCms.Members.Sessions;

using Microsoft.EntityFrameworkCore;

namespace AlumniCms.Members.People;

/// <summary>
/// Finds those who may do something on the current site: whom a task is for, or who is told of it. It asks for no permission, and
/// gives ids alone.
/// </summary>
public sealed class PeopleWithRight
{
    private readonly AlumniDbContext _db;
    private readonly CurrentSite _site;
    private readonly ISiteStore _sites;
    private readonly AccountReader _reader;
    private readonly PermissionCatalog _catalog;
    private readonly TimeProvider _time;

    internal PeopleWithRight(AlumniDbContext db, CurrentSite site, ISiteStore sites, AccountReader reader, PermissionCatalog catalog, TimeProvider time) =>
        (_db, _site, _sites, _reader, _catalog, _time) = (db, site, sites, reader, catalog, time);

    /// <summary>
    /// The accounts, by id, that hold the permission now and can sign in: by a mandate on the site, or as administrators of the network.
    /// Where everybody who is signed in holds it, all accounts. For a dormant site, those too who hold it where somebody answers for it.
    /// </summary>
    /// <param name="permission">The permission.</param>
    /// <param name="culture">The culture of the text. Empty for what has none: a right that is limited to languages does not reach it.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public async Task<IReadOnlyList<string>> GetAsync(Permission permission, string culture, CancellationToken cancellationToken) =>
        [.. (await FindAsync(permission, culture, cancellationToken)).Select(h => h.UserId).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    /// <summary>
    /// As <see cref="GetAsync"/>, but administrators of the network only where the site has nobody of its own, or of the site that answers for it: who runs a hundred sites
    /// does not want to hear of every text that waits on one of them.
    /// </summary>
    /// <inheritdoc cref="GetAsync"/>
    public async Task<IReadOnlyList<string>> GetNearestAsync(Permission permission, string culture, CancellationToken cancellationToken)
    {
        var all = await FindAsync(permission, culture, cancellationToken);
        var own = all.Where(h => h.IsOwn).ToList();
        return [.. (own.Count > 0 ? own : all).Select(h => h.UserId).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
    }

    /// <summary>As <see cref="GetAsync"/>, but by a mandate on the site alone.</summary>
    /// <inheritdoc cref="GetAsync"/>
    public async Task<IReadOnlyList<string>> GetOwnAsync(Permission permission, string culture, CancellationToken cancellationToken) =>
        [.. (await FindAsync(permission, culture, cancellationToken)).Where(h => h.IsOwn).Select(h => h.UserId).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    private async Task<List<Holder>> FindAsync(Permission permission, string culture, CancellationToken cancellationToken)
    {
        var site = _site.Site;
        var names = NamesOf(permission).Where(n => site.IsWorldwide || !ActorRights.NetworkOnly.Contains(n)).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var roles = await _reader.RolesAsync(site, cancellationToken);
        var granting = roles.Values.Where(r => r.Permissions.Any(names.Contains)).ToList();
        if (granting.Exists(r => r.Behavior is RoleBehavior.Everyone or RoleBehavior.SignedIn))
            return [.. (await Active().Select(u => u.Id).ToListAsync(cancellationToken)).Select(id => new Holder(id, "", IsOwn: true))];
        var named = granting.Concat(roles.Values.Where(r => r.Behavior == RoleBehavior.Owner && names.Count > 0)).Select(r => r.Name).Distinct(StringComparer.Ordinal).ToArray();
        var held = await HeldAsync(site, named, await AnsweringAsync(site, names, cancellationToken), await NetworkAsync(cancellationToken), cancellationToken);
        return [.. held.Where(h => Reaches(h, culture))];
    }

    private async Task<(int SiteId, string[] Roles)> AnsweringAsync(Site site, HashSet<string> names, CancellationToken cancellationToken) =>
        (await _sites.GetAsync(cancellationToken)).AnswererOf(site) is { } answerer
            ? (answerer.Id, [.. (await _reader.RolesAsync(answerer, cancellationToken)).Values.Where(r => _catalog.Reaching(r, DormantReach.Work).Overlaps(names)).Select(r => r.Name)])
            : (0, []);

    // The owner's role of the worldwide site holds on every other one, whatever languages a mandate names there.
    private async Task<(int SiteId, string[] Roles)> NetworkAsync(CancellationToken cancellationToken) =>
        (await _sites.GetAsync(cancellationToken)).Worldwide is { } worldwide
            ? (worldwide.Id, [.. (await _reader.RolesAsync(worldwide, cancellationToken)).Values.Where(r => r.Behavior == RoleBehavior.Owner).Select(r => r.Name)])
            : (0, []);

    private async Task<List<Holder>> HeldAsync(
        Site site, string[] named, (int SiteId, string[] Roles) answering, (int SiteId, string[] Roles) network, CancellationToken cancellationToken)
    {
        var now = _time.GetUtcNow().UtcDateTime;
        return await (
            from mandate in _db.Set<Mandate>().IgnoreQueryFilters([AlumniDbContext.SiteFilter])
            where mandate.UntilUtc == null || mandate.UntilUtc > now
            let isOwner = mandate.SiteId == network.SiteId && network.Roles.Contains(mandate.RoleName)
            let isAnswering = mandate.SiteId == answering.SiteId && answering.Roles.Contains(mandate.RoleName)
            where isOwner || isAnswering || (mandate.SiteId == site.Id && named.Contains(mandate.RoleName))
            join user in Active() on mandate.UserId equals user.Id
            select new Holder(user.Id, isOwner ? "" : mandate.Languages, mandate.SiteId == site.Id || isAnswering)).ToListAsync(cancellationToken);
    }

    private IQueryable<User> Active() => _db.Set<User>().AsNoTracking().Where(u => u.IsEnabled && u.EmailConfirmed);

    private static bool Reaches(Holder holder, string culture) =>
        holder.Languages.Length == 0 || MandateLanguages.Read(holder.Languages).Contains(culture, StringComparer.OrdinalIgnoreCase);

    private static IEnumerable<string> NamesOf(Permission permission) => permission.ImpliedBy.SelectMany(NamesOf).Prepend(permission.Name);

    private sealed record Holder(string UserId, string Languages, bool IsOwn);
}
