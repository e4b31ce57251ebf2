using AlumniCms.Kernel.Data;
using AlumniCms.Kernel.Permissions;
using AlumniCms.Kernel.Results;
using AlumniCms.Kernel.Sites;
using AlumniCms.Kernel.Texts;
using AlumniCms.Members.Accounts;
using AlumniCms.Members.Actions;
using AlumniCms.Members.Roles;
using AlumniCms.Members.Sessions;

using Microsoft.EntityFrameworkCore;

namespace AlumniCms.Members.People;

/// <summary>
/// Lists accounts: on the worldwide site those of everybody, for an administrator of the network; else those that hold, or
/// have held, a mandate on the current site.
/// </summary>
public sealed class PeopleQuery
{
    /// <summary>The greatest number of accounts on a page.</summary>
    public const int PageLimit = 200;

    private readonly AlumniDbContext _db;
    private readonly CurrentSite _site;
    private readonly CurrentActor _actor;
    private readonly AccountReach _reach;
    private readonly ISiteStore _sites;

    internal PeopleQuery(AlumniDbContext db, CurrentSite site, CurrentActor actor, AccountReach reach, ISiteStore sites) =>
        (_db, _site, _actor, _reach, _sites) = (db, site, actor, reach, sites);

    private IQueryable<Mandate> Mandates => _reach.IsEverybody
        ? _db.Set<Mandate>().IgnoreQueryFilters([AlumniDbContext.SiteFilter]).AsNoTracking()
        : _db.Set<Mandate>().AsNoTracking();

    /// <summary>A page of the list. Refused with code <c>forbidden</c>.</summary>
    public async Task<Result<PeoplePage>> RunAsync(PeopleFilter filter, CancellationToken cancellationToken)
    {
        if (!_actor.Has(MemberPermissions.ViewUsers))
            return Refusal.Forbidden(MemberPermissions.ViewUsers.Name);
        var users = Filtered(filter);
        var size = Math.Clamp(filter.PageSize, 1, PageLimit);
        var total = await CountAsync(users, filter, cancellationToken);
        var rows = await Rows(Sorted(users, filter).Skip((Math.Max(filter.Page, 1) - 1) * size).Take(size))
            .ToListAsync(cancellationToken);
        return new PeoplePage(await WithMandatesAsync(rows, cancellationToken), total);
    }

    /// <summary>One account of the list, or null when it is not among those that the actor sees.</summary>
    public async Task<PersonRow?> FindAsync(string userId, CancellationToken cancellationToken)
    {
        if (!_actor.Has(MemberPermissions.ViewUsers))
            return null;
        var rows = await Rows(Filtered(new PeopleFilter()).Where(u => u.Id == userId)).ToListAsync(cancellationToken);
        return (await WithMandatesAsync(rows, cancellationToken)).SingleOrDefault();
    }

    /// <summary>Whether the actor may change the account, or switch it off and on.</summary>
    public async Task<bool> MayChangeAsync(string userId, CancellationToken cancellationToken) =>
        (await _reach.FindAsync(userId, cancellationToken)).Succeeded;

    // Whom a site has is told by its mandates alone, without a look at accounts.
    private Task<int> CountAsync(IQueryable<User> users, PeopleFilter filter, CancellationToken cancellationToken) =>
        _reach.IsEverybody || filter.State is not null || !string.IsNullOrWhiteSpace(filter.Search)
            ? users.CountAsync(cancellationToken)
            : Mandates.Where(m => filter.Role == null || m.RoleName == filter.Role).Select(m => m.UserId).Distinct().CountAsync(cancellationToken);

    private IQueryable<User> Filtered(PeopleFilter filter)
    {
        var users = _db.Set<User>().AsNoTracking();
        var mandates = Mandates;
        if (!_reach.IsEverybody)
            users = users.Where(u => mandates.Any(m => m.UserId == u.Id));
        if (filter.Role is { } role)
            users = users.Where(u => mandates.Any(m => m.UserId == u.Id && m.RoleName == role));
        users = filter.State switch
        {
            PersonState.SwitchedOff => users.Where(u => !u.IsEnabled),
            PersonState.Invited => users.Where(u => u.IsEnabled && !u.EmailConfirmed),
            PersonState.Active => users.Where(u => u.IsEnabled && u.EmailConfirmed),
            null => users,
        };
        var typed = filter.Search.Trim().ToUpperInvariant();
        if (typed.Length == 0 || typed.Any(char.IsControl))
            return users;

        // Names to sign in with have no accents; what is typed may have some.
        var plain = FoldedText.Of(typed).ToUpperInvariant();
        return users.Where(u => u.NormalizedUserName!.Contains(plain) || u.NormalizedEmail!.Contains(plain) || u.NormalizedEmail.Contains(typed));
    }

    private IQueryable<User> Sorted(IQueryable<User> users, PeopleFilter filter)
    {
        var sorted = (filter.Order, filter.Descending) switch
        {
            (PeopleOrder.Email, false) => users.OrderBy(u => u.NormalizedEmail),
            (PeopleOrder.Email, true) => users.OrderByDescending(u => u.NormalizedEmail),
            (PeopleOrder.Seen, false) => BySessions(users).ThenBy(u => _db.Set<Session>().Where(s => s.UserId == u.Id).Max(s => (DateTime?)s.SeenUtc)),
            (PeopleOrder.Seen, true) => BySessions(users).ThenByDescending(u => _db.Set<Session>().Where(s => s.UserId == u.Id).Max(s => (DateTime?)s.SeenUtc)),
            (_, true) => users.OrderByDescending(u => u.NormalizedUserName),
            _ => users.OrderBy(u => u.NormalizedUserName),
        };
        return sorted.ThenBy(u => u.Id);
    }

    private IOrderedQueryable<User> BySessions(IQueryable<User> users) => users.OrderBy(u => !_db.Set<Session>().Any(s => s.UserId == u.Id));

    private IQueryable<PersonRow> Rows(IQueryable<User> users) => users.Select(u => new PersonRow(
        u.Id,
        u.UserName ?? "",
        u.Email ?? "",
        Array.Empty<PersonMandate>(),
        u.IsEnabled,
        u.EmailConfirmed,
        u.TwoFactorEnabled,
        _db.Set<Session>().Where(s => s.UserId == u.Id).Max(s => (DateTime?)s.SeenUtc)));

    private async Task<IReadOnlyList<PersonRow>> WithMandatesAsync(List<PersonRow> rows, CancellationToken cancellationToken)
    {
        var ids = rows.Select(r => r.Id).ToArray();
        var mandates = await Mandates.Where(m => ids.Contains(m.UserId)).OrderBy(m => m.SiteId).ThenBy(m => m.RoleName).ToListAsync(cancellationToken);
        var sites = await _sites.GetAsync(cancellationToken);
        var byUser = mandates.ToLookup(
            m => m.UserId,
            m => new PersonMandate(sites.ById(m.SiteId)?.Key ?? "", m.RoleName, m.UntilUtc, MandateLanguages.Read(m.Languages)));
        return [.. rows.Select(r => r with { Mandates = [.. byUser[r.Id]] })];
    }
}
