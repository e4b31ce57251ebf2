namespace AlumniCms.Notifications.Mail;

/// <summary>
/// Asks for a mail. Sent through the outbox with the change that causes it:
/// <c>outbox.Send(new SendMail(to, subject, body, culture))</c>.
/// </summary>
public sealed record SendMail
{
    /// <summary>A mail to one person.</summary>
    /// <param name="to">One bare address; see <see cref="MailText.IsAddress"/>.</param>
    /// <param name="subject">One line.</param>
    /// <param name="textBody">Plain text.</param>
    /// <param name="culture">Language of the text, for example <c>pt-BR</c>.</param>
    /// <exception cref="ArgumentException">An address or subject that would write into the mail's head.</exception>
    public SendMail(string to, string subject, string textBody, string culture)
    {
        if (!MailText.IsAddress(to))
            throw new ArgumentException("This is not one mail address. Check it with MailText.IsAddress where it is typed.", nameof(to));
        if (!MailText.IsLine(subject))
            throw new ArgumentException("A subject is one line of text.", nameof(subject));
        if (!MailText.IsLine(culture))
            throw new ArgumentException("A culture is a name such as fr.", nameof(culture));
        (To, Subject, TextBody, Culture) = (to, subject, textBody, culture);
    }

    /// <summary>The recipient's address.</summary>
    public string To { get; }

    /// <summary>The subject.</summary>
    public string Subject { get; }

    /// <summary>The text.</summary>
    public string TextBody { get; }

    /// <summary>Language of the text.</summary>
    public string Culture { get; }
}
