namespace AlumniCms.Notifications.Mail;

/// <summary>How mail leaves: the settings <c>Mail__…</c>. Without a host and a folder no mail leaves, except in Development.</summary>
public sealed class MailSettings
{
    /// <summary>Name of the section.</summary>
    public const string Section = "Mail";

    /// <summary>Name of the SMTP server. Excludes <see cref="PickupFolder"/>.</summary>
    public string? Host { get; set; }

    /// <summary>Port of the server, 1 to 65535. Default: 587.</summary>
    public int Port { get; set; } = 587;

    /// <summary>Account on the server; none by default.</summary>
    public string? UserName { get; set; }

    /// <summary>Password of the account.</summary>
    public string? Password { get; set; }

    /// <summary>Whether the connection is secured by STARTTLS before anything is said. Default: true.</summary>
    public bool UseTls { get; set; } = true;

    /// <summary>Sender, for example <c>Alumni &lt;no-reply@alumni.example.org&gt;</c>.</summary>
    public string From { get; set; } = "Alumni <no-reply@localhost>";

    /// <summary>Folder where mails are put as <c>.eml</c> files instead. In Development <c>mail</c> in the data folder by default.</summary>
    public string? PickupFolder { get; set; }
}
