using System.Net;
using System.Net.Mail;

using AlumniCms.Kernel.Outbox;

using Microsoft.Extensions.Options;

namespace AlumniCms.Notifications.Mail;

/// <summary>Hands a mail to the SMTP server, or puts it in the pickup folder.</summary>
internal sealed class SendMailHandler(IOptions<MailSettings> settings) : IOutboxHandler<SendMail>
{
    public async Task HandleAsync(SendMail message, long messageId, CancellationToken cancellationToken)
    {
        var mail = settings.Value;
        using var composed = MailComposer.Compose(message, messageId, mail.From);
        if (mail.PickupFolder is { } folder)
            await PutAsync(composed, folder, MailComposer.NameOf(message, messageId), cancellationToken);
        else if (mail.Host is not null)
            await SendAsync(composed, mail, cancellationToken);
        else
            throw new InvalidOperationException("No mail can leave: set Mail__Host, or Mail__PickupFolder.");
    }

    private static async Task SendAsync(MailMessage message, MailSettings mail, CancellationToken cancellationToken)
    {
        using var client = new SmtpClient(mail.Host, mail.Port)
        {
            EnableSsl = mail.UseTls,
            DeliveryFormat = SmtpDeliveryFormat.International,
            Credentials = mail.UserName is { Length: > 0 } ? new NetworkCredential(mail.UserName, mail.Password) : null,
        };
        await client.SendMailAsync(message, cancellationToken);
    }

    // The client gives each file a new name: moving it to the mail's own makes a second attempt replace the first.
    private static async Task PutAsync(MailMessage message, string folder, string name, CancellationToken cancellationToken)
    {
        Directory.CreateDirectory(folder);
        var draft = Directory.CreateDirectory(Path.Combine(Path.GetFullPath(folder), $".{name}"));
        try
        {
            using var client = new SmtpClient
            {
                DeliveryMethod = SmtpDeliveryMethod.SpecifiedPickupDirectory,
                PickupDirectoryLocation = draft.FullName,
                DeliveryFormat = SmtpDeliveryFormat.International,
            };
            await client.SendMailAsync(message, cancellationToken);
            File.Move(draft.EnumerateFiles("*.eml").First().FullName, Path.Combine(folder, $"{name}.eml"), overwrite: true);
        }
        finally
        {
            draft.Delete(recursive: true);
        }
    }
}
