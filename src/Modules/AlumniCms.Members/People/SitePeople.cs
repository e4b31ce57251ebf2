using AlumniCms.Kernel.Data;
using AlumniCms.Kernel.Permissions;
using AlumniCms.Members.Accounts;
using AlumniCms.Members.Roles;

using Microsoft.EntityFrameworkCore;

namespace AlumniCms.Members.People;

/// <summary>
/// The people of the current site by name, for those who write: whoever holds a mandate here can be chosen, nobody of another site.
/// Mail addresses are for those alone who may see accounts, and nobody else can search by them.
/// </summary>
public sealed class SitePeople
{
    private const int MostLooked = 200;

    private readonly AlumniDbContext _db;
    private readonly CurrentActor _actor;
    private readonly TimeProvider _time;

    internal SitePeople(AlumniDbContext db, CurrentActor actor, TimeProvider time) => (_db, _actor, _time) = (db, actor, time);

    private bool SeesAddresses => _actor.Has(MemberPermissions.ViewUsers);

    /// <summary>People to choose from, by name; an empty text finds all.</summary>
    /// <param name="text">A part of the name, for those who may see accounts also of the mail address.</param>
    /// <param name="most">How many at most.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public async Task<IReadOnlyList<NamedPerson>> FindAsync(string text, int most, CancellationToken cancellationToken)
    {
        var typed = text.Trim().ToUpperInvariant();
        if (typed.Any(char.IsControl))
            return [];
        var now = _time.GetUtcNow().UtcDateTime;
        var users = _db.Set<User>().AsNoTracking()
            .Where(u => u.IsEnabled && _db.Set<Mandate>().Any(m => m.UserId == u.Id && (m.UntilUtc == null || m.UntilUtc > now)));
        if (typed.Length > 0)
            users = SeesAddresses
                ? users.Where(u => u.NormalizedUserName!.Contains(typed) || u.NormalizedEmail!.Contains(typed))
                : users.Where(u => u.NormalizedUserName!.Contains(typed));
        var found = await Named(users.OrderBy(u => u.NormalizedUserName).ThenBy(u => u.Id).Take(MostLooked), cancellationToken);

        // A name that is a mail address is cut before it is shown: what is cut must not be found either.
        return [.. found.Where(p => SeesAddresses || p.Name.Contains(typed, StringComparison.OrdinalIgnoreCase)).Take(most)];
    }

    /// <summary>Those of the accounts that hold, or have held, a mandate on the current site; others are left out.</summary>
    public async Task<IReadOnlyList<NamedPerson>> GetAsync(IReadOnlyCollection<string> ids, CancellationToken cancellationToken) =>
        ids.Count == 0 ? [] : await Named(
            _db.Set<User>().AsNoTracking().Where(u => ids.Contains(u.Id) && _db.Set<Mandate>().Any(m => m.UserId == u.Id)), cancellationToken);

    /// <summary>
    /// Ids of the accounts that have exactly these names or mail addresses and hold a mandate on the current site: for programs that an
    /// administrator has written, which learn nothing else of them.
    /// </summary>
    public async Task<IReadOnlyList<string>> IdsOfAsync(IReadOnlyCollection<string> names, CancellationToken cancellationToken)
    {
        string[] wanted = [.. names.Select(n => n.Trim().ToUpperInvariant()).Where(n => n.Length > 0).Distinct(StringComparer.Ordinal).Take(MostLooked)];
        var now = _time.GetUtcNow().UtcDateTime;
        return await _db.Set<User>()
            .Where(u => u.IsEnabled && (wanted.Contains(u.NormalizedUserName) || wanted.Contains(u.NormalizedEmail))
                && _db.Set<Mandate>().Any(m => m.UserId == u.Id && (m.UntilUtc == null || m.UntilUtc > now)))
            .OrderBy(u => u.Id).Select(u => u.Id).ToListAsync(cancellationToken);
    }

    private async Task<List<NamedPerson>> Named(IQueryable<User> users, CancellationToken cancellationToken)
    {
        var seesAddresses = SeesAddresses;
        var rows = await users.Select(u => new { u.Id, u.UserName, u.Email }).ToListAsync(cancellationToken);
        return [.. rows.Select(u => new NamedPerson(u.Id, seesAddresses ? u.UserName ?? "" : CurrentActor.WithoutMailDomain(u.UserName ?? ""), seesAddresses ? u.Email : null))];
    }
}
