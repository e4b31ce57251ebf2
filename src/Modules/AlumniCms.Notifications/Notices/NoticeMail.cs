using AlumniCms.Kernel.Sites;
using AlumniCms.Notifications.Mail;

using Microsoft.Extensions.Localization;

namespace AlumniCms.Notifications.Notices;

/// <summary>Writes the mail that tells somebody of a notice.</summary>
internal sealed class NoticeMail(LinkAddress addresses, NoticeWords words, IStringLocalizer<Texts> T)
{
    private const int SubjectLength = 100;

    public async Task<SendMail> WriteAsync(NoticeRow notice, Recipient recipient, Site site, string? origin, CancellationToken cancellationToken)
    {
        var culture = recipient.Language ?? site.DefaultCulture;
        var link = await addresses.FindAsync(site, FormattableString.Invariant($"/admin/notices/{notice.Id}"), origin, cancellationToken);
        var choices = await addresses.FindAsync(site, "/admin/notices/preferences", origin, cancellationToken);
        return NoticeWords.In(culture, () =>
        {
            var (text, name) = (words.Of(notice), site.NameIn(culture));
            string body = link is null
                ? T["Hello,\n\n{0}\n\nYou find it under the bell in the back office of {1}.\n", text, name]
                : T["Hello,\n\n{0}\n\nSee to it here:\n\n{1}\n\n", text, link];
            string foot = choices is null
                ? T["You get this mail because you take part in {0}. Choose which mails you get under the bell in the back office.\n", name]
                : T["You get this mail because you take part in {0}. Choose here which mails you get:\n\n{1}\n", name, choices];
            return new SendMail(recipient.Email, $"{NoticeText.OneLine(text, SubjectLength)} – {NoticeText.OneLine(name)}", $"{body}\n-- \n{foot}", culture);
        });
    }
}
