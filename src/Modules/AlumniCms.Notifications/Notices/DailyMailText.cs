using System.Text;

using AlumniCms.Kernel.Sites;
using AlumniCms.Notifications.Mail;

using Microsoft.Extensions.Localization;

namespace AlumniCms.Notifications.Notices;

/// <summary>Writes the daily mail: what is unread, by site.</summary>
internal sealed class DailyMailText(LinkAddress addresses, NoticeWords words, IStringLocalizer<Texts> T)
{
    private const int MostListed = 50;

    /// <summary>The mail.</summary>
    /// <param name="notices">What it tells, oldest first; each of a site of the table.</param>
    /// <param name="recipient">Whom it is for.</param>
    /// <param name="site">The site that signs it, and whose back office it leads to.</param>
    /// <param name="table">All sites.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public async Task<SendMail> WriteAsync(
        IReadOnlyList<NoticeRow> notices, Recipient recipient, Site site, SiteTable table, CancellationToken cancellationToken)
    {
        var culture = recipient.Language ?? site.DefaultCulture;
        var list = await addresses.FindAsync(site, "/admin/notices", origin: null, cancellationToken);
        var choices = await addresses.FindAsync(site, "/admin/notices/preferences", origin: null, cancellationToken);
        return NoticeWords.In(culture, () =>
        {
            var name = site.NameIn(culture);
            string subject = T.Plural(notices.Count, "{0} notice for you", "{0} notices for you");
            return new SendMail(recipient.Email, NoticeText.OneLine($"{subject} – {name}"), Body(notices, table, culture, list) + Foot(name, choices), culture);
        });
    }

    private string Body(IReadOnlyList<NoticeRow> notices, SiteTable table, string culture, string? list)
    {
        var body = new StringBuilder(T["Hello,\n\nThis is what you have not read yet:\n"]);
        foreach (var ofSite in notices.Take(MostListed).GroupBy(n => n.SiteId))
        {
            body.Append('\n').Append(table.ById(ofSite.Key)!.NameIn(culture)).Append('\n');
            foreach (var notice in ofSite)
                body.Append("• ").Append(words.Of(notice)).Append('\n');
        }

        if (notices.Count > MostListed)
            body.Append('\n').Append(T.Plural(notices.Count - MostListed, "And {0} more.", "And {0} more.")).Append('\n');
        return body.Append('\n').Append(list is null ? T["You find all of it under the bell in the back office.\n"] : T["See to it here:\n\n{0}\n", list]).ToString();
    }

    private string Foot(string name, string? choices) => "\n-- \n" + (choices is null
        ? T["You get this mail once a day because you take part in {0}. Choose which mails you get under the bell in the back office.\n", name]
        : T["You get this mail once a day because you take part in {0}. Choose here which mails you get:\n\n{1}\n", name, choices]);
}
