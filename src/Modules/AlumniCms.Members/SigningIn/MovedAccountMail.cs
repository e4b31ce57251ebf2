using System.Globalization;

using AlumniCms.Kernel.Outbox;
using AlumniCms.Kernel.Sites;
using AlumniCms.Members.Accounts;
using AlumniCms.Notifications.Mail;

using Microsoft.Extensions.Localization;

namespace AlumniCms.Members.SigningIn;

/// <summary>
/// Tells the owner of an account, at the address that it had, that it has another one now: whoever enters an address of their own
/// there could take the account over, and nobody else would notice.
/// </summary>
internal sealed class MovedAccountMail(OutboxQueue outbox, CurrentSite site, LinkAddress addresses, IStringLocalizer<Texts> T)
{
    /// <summary>Sends the mail with the transaction of the change. To be asked before the address is another one.</summary>
    public async Task SendAsync(User user, CancellationToken cancellationToken)
    {
        // An address that nobody has confirmed may be a stranger's, typed by mistake.
        if (!site.HasSite || !user.EmailConfirmed || user.Email is not { } former || !MailText.IsAddress(former))
            return;

        // Whoever changes it may read the back office in another language.
        CultureInfo.CurrentUICulture = CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(site.Culture);
        var name = site.Site.NameIn(site.Culture);
        var network = await addresses.FindAsync("/", cancellationToken);
        outbox.Send(new SendMail(
            former,
            T["Your account has another mail address"],
            T["Hello,\n\nAn administrator has given your account with {0} another mail address. It no longer belongs to this one, and its open sessions have ended.\n\nIf you asked for it, there is nothing to do. If you did not, tell those who run the network at once:\n\n{1}\n", name, network ?? name],
            site.Culture));
    }
}
