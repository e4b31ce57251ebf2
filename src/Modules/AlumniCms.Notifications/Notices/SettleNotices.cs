using AlumniCms.Kernel.Data;

using Microsoft.EntityFrameworkCore;

namespace AlumniCms.Notifications.Notices;

/// <summary>Marks as read what is no longer to be done, for everyone who was told of it. Scoped.</summary>
public sealed class SettleNotices
{
    private readonly AlumniDbContext _db;
    private readonly TimeProvider _time;

    internal SettleNotices(AlumniDbContext db, TimeProvider time) => (_db, _time) = (db, time);

    /// <summary>Marks the unread notices of the current site that are of a kind and lead to an address. Within the caller's transaction.</summary>
    /// <param name="kind">Key of a <see cref="NoticeKind"/>.</param>
    /// <param name="url">The address, as the notices were given it.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public async Task ExecuteAsync(string kind, string url, CancellationToken cancellationToken)
    {
        var now = _time.GetUtcNow().UtcDateTime;
        await _db.Set<NoticeRow>().Where(n => n.Url == url && n.Kind == kind && n.ReadUtc == null)
            .ExecuteUpdateAsync(row => row.SetProperty(n => n.ReadUtc, now), cancellationToken);
    }
}
