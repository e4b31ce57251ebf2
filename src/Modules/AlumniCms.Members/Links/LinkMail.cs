using System.Globalization;

using AlumniCms.Kernel.Data;
using AlumniCms.Kernel.Outbox;
using AlumniCms.Members.Accounts;
using AlumniCms.Notifications.Mail;

using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Localization;

namespace AlumniCms.Members.Links;

/// <summary>
/// Writes the mail with a link, when the address is an account's. It is done after the answer to whoever asked, so that
/// the answer takes as long for an address that nobody has.
/// </summary>
internal sealed class LinkMail(
    AlumniDbContext db, UserManager<User> users, AccountLinks links, OutboxQueue outbox, IStringLocalizer<Texts> T) : IOutboxHandler<LinkRequest>
{
    public static readonly TimeSpan ResetLifetime = TimeSpan.FromHours(2);
    public static readonly TimeSpan InviteLifetime = TimeSpan.FromDays(7);
    public static readonly TimeSpan ConfirmLifetime = TimeSpan.FromDays(3);

    public async Task HandleAsync(LinkRequest message, long messageId, CancellationToken cancellationToken)
    {
        if (await users.FindByEmailAsync(message.Email) is not { IsEnabled: true, Email: { } email } user || !MailText.IsAddress(email))
            return;
        CultureInfo.CurrentUICulture = CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(message.Culture);
        await db.InTransactionAsync(
            async ct =>
            {
                var (purpose, lifetime) = message.Purpose switch
                {
                    LinkPurpose.Reset => (LinkPurpose.Reset, ResetLifetime),
                    LinkPurpose.Invite => (LinkPurpose.Reset, InviteLifetime),
                    LinkPurpose.Confirm => (LinkPurpose.Confirm, ConfirmLifetime),
                };
                var code = await links.MakeAsync(user, purpose, lifetime, ct);
                outbox.Send(Write(message, email, $"{message.Address}?code={code}"));
                return await db.SaveChangesAsync(ct);
            },
            cancellationToken);
    }

    private SendMail Write(LinkRequest message, string email, string link)
    {
        var (subject, text) = message.Purpose switch
        {
            LinkPurpose.Reset => (
                T["Choose a new password"],
                T["Hello,\n\nSomebody, most likely you, asked for a new password for your account with {0}. Choose it here within two hours:\n\n{1}\n\nIf it was not you, there is nothing to do: your password stays as it is.\n", message.SiteName, link]),
            LinkPurpose.Invite => (
                T["Your account with {0}", message.SiteName],
                T["Hello,\n\nAn account has been opened for you with {0}. Choose a password here within seven days:\n\n{1}\n\nAfter these seven days, ask for a new link on the sign-in page, under “Forgotten password”.\n\nThe back office of the site is here:\n\n{2}\n", message.SiteName, link, message.BackOffice]),
            LinkPurpose.Confirm => (
                T["Confirm your mail address"],
                T["Hello,\n\nPlease confirm that this address belongs to your account with {0}, within three days:\n\n{1}\n\nIf you have no account there, there is nothing to do.\n", message.SiteName, link]),
        };
        return new SendMail(email, subject, text, message.Culture);
    }
}
