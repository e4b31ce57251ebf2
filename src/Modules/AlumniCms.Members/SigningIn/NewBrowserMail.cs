using System.Globalization;

using AlumniCms.Kernel.Auditing;
using AlumniCms.Kernel.Data;
using AlumniCms.Kernel.Outbox;
using AlumniCms.Kernel.Sites;
using AlumniCms.Members.Accounts;
using AlumniCms.Members.Sessions;
using AlumniCms.Notifications.Mail;

using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace AlumniCms.Members.SigningIn;

/// <summary>
/// Tells the owner of an account by mail that a browser has signed in which the account had not used before: neither an
/// open session nor the audit trail knows it. Whoever signs in for the first time hears nothing.
/// </summary>
internal sealed class NewBrowserMail(
    AlumniDbContext db, OutboxQueue outbox, CurrentSite site, LinkAddress addresses, TimeProvider time, IStringLocalizer<Texts> T)
{
    /// <summary>Sends the mail with the transaction of the sign-in, when it is due. To be asked before the new session is noted.</summary>
    public async Task SendAsync(User user, Visit visit, CancellationToken cancellationToken)
    {
        if (!site.HasSite || user.Email is not { } email || !MailText.IsAddress(email) || !await IsNewAsync(user.Id, visit.Browser, cancellationToken))
            return;
        var link = await addresses.FindAsync("/account/security", cancellationToken);
        string browser = visit.Browser.Length > 0 ? visit.Browser : T["a browser that does not name itself"];
        outbox.Send(new SendMail(
            email,
            T["A new browser has signed in"],
            T["Hello,\n\nSomebody has just signed in to your account with {0}, in a browser that it was not used in before:\n\n{1}\n{2}\n\nIf it was you, there is nothing to do. If it was not, change your password at once and sign out everywhere:\n\n{3}\n", site.Site.NameIn(site.Culture), browser, When(), link ?? site.Site.NameIn(site.Culture)],
            site.Culture));
    }

    private async Task<bool> IsNewAsync(string userId, string browser, CancellationToken cancellationToken)
    {
        if (await db.Set<Session>().AnyAsync(s => s.UserId == userId && s.Browser == browser, cancellationToken))
            return false;
        var entries = db.Set<AuditEntry>().IgnoreQueryFilters([AlumniDbContext.SiteFilter])
            .Where(e => e.SubjectType == "Account" && e.SubjectId == userId && e.Action == SessionOpening.SignedIn);
        var noted = $"\"Browser\":\"{browser}\"";
        return !await entries.AnyAsync(e => e.After!.Contains(noted), cancellationToken) && await entries.AnyAsync(cancellationToken);
    }

    private string When() => TimeZoneInfo.ConvertTime(time.GetUtcNow(), TimeZoneInfo.FindSystemTimeZoneById(site.Site.TimeZone))
        .ToString("f", CultureInfo.GetCultureInfo(site.Culture));
}
