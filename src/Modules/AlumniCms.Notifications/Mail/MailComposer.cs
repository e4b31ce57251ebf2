using System.Globalization;
using System.Net.Mail;
using System.Security.Cryptography;
using System.Text;

namespace AlumniCms.Notifications.Mail;

/// <summary>Writes the mail itself.</summary>
internal static class MailComposer
{
    /// <summary>
    /// The mail, whose <c>Message-ID</c> is the same at every attempt, so that servers and mailboxes can drop the
    /// second copy of a mail that was sent but not noted as sent.
    /// </summary>
    public static MailMessage Compose(SendMail mail, long messageId, string from)
    {
        var sender = new MailAddress(from);
        var message = new MailMessage(sender, new MailAddress(mail.To))
        {
            Subject = mail.Subject,
            SubjectEncoding = Encoding.UTF8,
            Body = mail.TextBody,
            BodyEncoding = Encoding.UTF8,
            HeadersEncoding = Encoding.UTF8,
        };
        message.Headers.Add("Message-ID", $"<{NameOf(mail, messageId)}@{sender.Host}>");
        message.Headers.Add("Content-Language", mail.Culture);
        message.Headers.Add("Auto-Submitted", "auto-generated");
        return message;
    }

    /// <summary>A name for the mail: the content is in it, since two databases number their messages alike.</summary>
    public static string NameOf(SendMail mail, long messageId)
    {
        var content = Encoding.UTF8.GetBytes($"{mail.To}\n{mail.Subject}\n{mail.TextBody}");
        return string.Create(CultureInfo.InvariantCulture, $"{messageId}-{Convert.ToHexStringLower(SHA256.HashData(content).AsSpan(0, 8))}");
    }
}
