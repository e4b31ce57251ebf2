using AlumniCms.Kernel.Data;
using AlumniCms.Kernel.Permissions;

using Microsoft.EntityFrameworkCore;

namespace AlumniCms.Notifications.Notices;

/// <summary>The actor's notices, of all sites; nobody reaches those of another. Scoped.</summary>
public sealed class OwnNotices
{
    private readonly AlumniDbContext _db;
    private readonly CurrentActor _actor;
    private readonly NoticeWords _words;
    private readonly TimeProvider _time;

    internal OwnNotices(AlumniDbContext db, CurrentActor actor, NoticeWords words, TimeProvider time) =>
        (_db, _actor, _words, _time) = (db, actor, words, time);

    private IQueryable<NoticeRow> Own =>
        _db.Set<NoticeRow>().IgnoreQueryFilters([AlumniDbContext.SiteFilter]).Where(n => n.AccountId == _actor.Id && n.AccountId != "");

    private IQueryable<NoticeRow> Unread => Own.Where(n => n.ReadUtc == null);

    /// <summary>How many are unread: one look at an index, none for who has no account.</summary>
    public async Task<int> CountUnreadAsync(CancellationToken cancellationToken) =>
        _actor.Id.Length == 0 ? 0 : await Unread.CountAsync(cancellationToken);

    /// <summary>How many there are.</summary>
    public Task<int> CountAsync(CancellationToken cancellationToken) => Own.CountAsync(cancellationToken);

    /// <summary>Some of them, the newest first.</summary>
    /// <param name="isUnread">Only those that are unread.</param>
    /// <param name="skip">How many of the newest are left out.</param>
    /// <param name="most">How many at most.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public async Task<IReadOnlyList<NoticeView>> GetAsync(bool isUnread, int skip, int most, CancellationToken cancellationToken)
    {
        var rows = await (isUnread ? Unread : Own).AsNoTracking().OrderByDescending(n => n.CreatedUtc).ThenByDescending(n => n.Id)
            .Skip(skip).Take(most).ToListAsync(cancellationToken);
        return [.. rows.Select(View)];
    }

    /// <summary>One of them, which is read from now on; null when it is not theirs, or gone.</summary>
    public async Task<NoticeView?> OpenAsync(long id, CancellationToken cancellationToken)
    {
        if (await Own.AsNoTracking().SingleOrDefaultAsync(n => n.Id == id, cancellationToken) is not { } notice)
            return null;
        await MarkReadAsync([id], cancellationToken);
        return View(notice);
    }

    /// <summary>Marks some as read: those that are not theirs stay as they are.</summary>
    public Task<int> MarkReadAsync(IReadOnlyCollection<long> ids, CancellationToken cancellationToken) =>
        MarkAsync(Unread.Where(n => ids.Contains(n.Id)), cancellationToken);

    /// <summary>Marks all of them as read.</summary>
    public Task<int> MarkAllReadAsync(CancellationToken cancellationToken) => MarkAsync(Unread, cancellationToken);

    // What is read is told no second time by the daily mail.
    private Task<int> MarkAsync(IQueryable<NoticeRow> notices, CancellationToken cancellationToken)
    {
        var now = _time.GetUtcNow().UtcDateTime;
        return notices.ExecuteUpdateAsync(set => set.SetProperty(n => n.ReadUtc, now).SetProperty(n => n.DigestUtc, (DateTime?)null), cancellationToken);
    }

    private NoticeView View(NoticeRow row) => new(row.Id, row.SiteId, _words.Of(row), row.Url, row.CreatedUtc, row.ReadUtc is not null);
}
