using System.Text.Json;

using AlumniCms.Kernel.Data;
using AlumniCms.Kernel.Outbox;
using AlumniCms.Kernel.Sites;

using Microsoft.EntityFrameworkCore;

namespace AlumniCms.Notifications.Notices;

/// <summary>
/// Writes a notice down for each of those whom it is for, with the mail to those who wish one, in one transaction. Whoever has the
/// notice of this message already is left out; when two try at once, the unique index lets one of them pass and the other try again.
/// </summary>
internal sealed class DeliverNotice(
    AlumniDbContext db, CurrentSite site, ISiteStore sites, IRecipients recipients, NoticeKinds kinds, NoticeMail mails, OutboxQueue outbox, TimeProvider time)
    : IOutboxHandler<NoticeSent>
{
    public Task HandleAsync(NoticeSent message, long messageId, CancellationToken cancellationToken) => db.InTransactionAsync(
        async ct =>
        {
            var had = await db.Set<NoticeRow>().Where(n => n.MessageId == messageId).Select(n => n.AccountId).ToListAsync(ct);
            var people = await recipients.GetAsync([.. message.AccountIds.Except(had, StringComparer.Ordinal)], ct);
            var wishes = await WishesAsync(message, ct);
            var table = await sites.GetAsync(ct);
            var now = time.GetUtcNow().UtcDateTime;
            var rows = people.Select(p => (Person: p, Wish: wishes.GetValueOrDefault(p.Id), Row: Row(message.Notice, p.Id, messageId, now))).ToList();
            foreach (var (person, wish, row) in rows)
            {
                if (wish == MailWish.Daily)
                    row.DigestUtc = DailyHour.Next(now, table.ById(person.HomeSiteId) ?? site.Site);
                db.Add(row);
            }

            // The mail's link has the number that the row gets here.
            await db.SaveChangesAsync(ct);
            foreach (var (person, wish, row) in rows)
                if (wish == MailWish.AtOnce)
                    outbox.Send(await mails.WriteAsync(row, person, site.Site, message.Origin, ct));
            return await db.SaveChangesAsync(ct);
        },
        cancellationToken);

    private async Task<Dictionary<string, MailWish>> WishesAsync(NoticeSent message, CancellationToken cancellationToken)
    {
        var (group, ids) = (kinds.GroupOf(message.Notice.Kind), message.AccountIds);
        return await db.Set<MailChoice>().Where(c => c.Group == group && ids.Contains(c.AccountId))
            .ToDictionaryAsync(c => c.AccountId, c => c.Wish, StringComparer.Ordinal, cancellationToken);
    }

    private static NoticeRow Row(Notice notice, string accountId, long messageId, DateTime now) => new()
    {
        MessageId = messageId,
        AccountId = accountId,
        Kind = notice.Kind,
        Text = notice.Text,
        Arguments = JsonSerializer.Serialize(notice.Arguments),
        Url = notice.Url,
        CreatedUtc = now,
    };
}
