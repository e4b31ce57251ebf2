using AlumniCms.Kernel.Data;
using AlumniCms.Kernel.Sites;
using AlumniCms.Members.Accounts;
using AlumniCms.Members.Roles;
using AlumniCms.Notifications.Mail;
using AlumniCms.Notifications.Notices;

using Microsoft.EntityFrameworkCore;

namespace AlumniCms.Members.People;

/// <summary>Accounts as those who are written to.</summary>
internal sealed class Recipients(AlumniDbContext db, ISiteStore sites) : IRecipients
{
    public async Task<IReadOnlyList<Recipient>> GetAsync(IReadOnlyCollection<string> accountIds, CancellationToken cancellationToken)
    {
        var ids = accountIds.ToArray();
        var users = await db.Set<User>().AsNoTracking().Where(u => ids.Contains(u.Id) && u.IsEnabled && u.EmailConfirmed)
            .Select(u => new { u.Id, u.Email, u.Language }).ToListAsync(cancellationToken);
        var worldwide = (await sites.GetAsync(cancellationToken)).Worldwide?.Id ?? 0;
        var homes = await db.Set<Mandate>().IgnoreQueryFilters([AlumniDbContext.SiteFilter])
            .Where(m => ids.Contains(m.UserId) && m.SiteId != worldwide)
            .GroupBy(m => m.UserId).Select(g => new { UserId = g.Key, First = g.Min(m => m.Id) })
            .Join(db.Set<Mandate>().IgnoreQueryFilters([AlumniDbContext.SiteFilter]), g => g.First, m => m.Id, (g, m) => new { g.UserId, m.SiteId })
            .ToDictionaryAsync(h => h.UserId, h => h.SiteId, StringComparer.Ordinal, cancellationToken);
        return [.. users.Where(u => MailText.IsAddress(u.Email)).Select(u => new Recipient(u.Id, u.Email!, u.Language, homes.GetValueOrDefault(u.Id, worldwide)))];
    }
}
