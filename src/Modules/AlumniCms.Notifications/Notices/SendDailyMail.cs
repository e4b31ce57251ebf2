using AlumniCms.Kernel.Data;
using AlumniCms.Kernel.Outbox;
using AlumniCms.Kernel.Permissions;
using AlumniCms.Kernel.Sites;

using Microsoft.EntityFrameworkCore;

namespace AlumniCms.Notifications.Notices;

/// <summary>Sends somebody the mail with what is due and unread, once, whichever nodes try.</summary>
internal sealed class SendDailyMail(
    AlumniDbContext db, CurrentSite site, CurrentActor actor, ISiteStore sites, IRecipients recipients, DailyMailText text, OutboxQueue outbox)
{
    /// <summary>Sends it; false when another node was faster, or they have read something meanwhile: then the next run looks again.</summary>
    public async Task<bool> ExecuteAsync(string accountId, DateTime now, CancellationToken cancellationToken)
    {
        actor.BecomeOperator();
        var table = await sites.GetAsync(cancellationToken);
        return await db.InTransactionAsync(
            async ct =>
            {
                var due = db.Set<NoticeRow>().IgnoreQueryFilters([AlumniDbContext.SiteFilter]).Where(n => n.AccountId == accountId && n.DigestUtc <= now);
                var notices = await due.AsNoTracking().OrderBy(n => n.CreatedUtc).ThenBy(n => n.Id).ToListAsync(ct);

                // Two nodes may have read the same rows; the second update finds them taken and writes nothing.
                if (notices.Count == 0 || await due.ExecuteUpdateAsync(set => set.SetProperty(n => n.DigestUtc, (DateTime?)null), ct) != notices.Count)
                    return false;
                var shown = notices.Where(n => table.ById(n.SiteId) is not null).ToList();
                if (shown.Count == 0 || (await recipients.GetAsync([accountId], ct)).SingleOrDefault() is not { } recipient)
                    return true;
                site.Enter(table.ById(shown[^1].SiteId)!);
                outbox.Send(await text.WriteAsync(shown, recipient, site.Site, table, ct));
                await db.SaveChangesAsync(ct);
                return true;
            },
            sent => sent,
            cancellationToken);
    }
}
