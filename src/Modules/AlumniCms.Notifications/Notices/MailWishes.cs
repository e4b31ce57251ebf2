using AlumniCms.Kernel.Data;
using AlumniCms.Kernel.Permissions;

using Microsoft.EntityFrameworkCore;

namespace AlumniCms.Notifications.Notices;

/// <summary>What the actor has chosen to get by mail, on all sites. Scoped.</summary>
public sealed class MailWishes
{
    private readonly AlumniDbContext _db;
    private readonly CurrentActor _actor;
    private readonly NoticeKinds _kinds;

    internal MailWishes(AlumniDbContext db, CurrentActor actor, NoticeKinds kinds) => (_db, _actor, _kinds) = (db, actor, kinds);

    /// <summary>The groups that modules have, in their order, each with what the person chose or <see cref="MailWish.AtOnce"/>.</summary>
    public async Task<IReadOnlyList<MailWishGroup>> GetAsync(CancellationToken cancellationToken)
    {
        var chosen = await _db.Set<MailChoice>().Where(c => c.AccountId == _actor.Id)
            .ToDictionaryAsync(c => c.Group, c => c.Wish, StringComparer.Ordinal, cancellationToken);
        return [.. _kinds.Groups.Select(g => new MailWishGroup(g.Key, [.. g], chosen.GetValueOrDefault(g.Key)))];
    }

    /// <summary>Keeps what the person chose; groups that no module has are left out.</summary>
    /// <param name="wishes">The choices by group.</param>
    /// <param name="cancellationToken">Stops the work; nothing is kept then.</param>
    public Task SaveAsync(IReadOnlyDictionary<string, MailWish> wishes, CancellationToken cancellationToken) => _db.InTransactionAsync(
        async ct =>
        {
            if (_actor.Id.Length == 0)
                return 0;
            foreach (var group in _kinds.Groups.Where(g => wishes.ContainsKey(g.Key)))
                await SaveAsync(group, wishes[group.Key], ct);
            return await _db.SaveChangesAsync(ct);
        },
        cancellationToken);

    private async Task SaveAsync(IGrouping<string, NoticeKind> group, MailWish wish, CancellationToken cancellationToken)
    {
        if (await _db.Set<MailChoice>().FindAsync([_actor.Id, group.Key], cancellationToken) is { } choice)
            choice.Wish = wish;
        else
            _db.Add(new MailChoice { AccountId = _actor.Id, Group = group.Key, Wish = wish });

        // Those that wait for the evening do not wait any more for who wants no mail; who wants it at once gets them one last time so.
        var keys = group.Select(k => k.Key).ToArray();
        if (wish == MailWish.None)
            await _db.Set<NoticeRow>().IgnoreQueryFilters([AlumniDbContext.SiteFilter])
                .Where(n => n.AccountId == _actor.Id && n.DigestUtc != null && keys.Contains(n.Kind))
                .ExecuteUpdateAsync(set => set.SetProperty(n => n.DigestUtc, (DateTime?)null), cancellationToken);
    }
}
