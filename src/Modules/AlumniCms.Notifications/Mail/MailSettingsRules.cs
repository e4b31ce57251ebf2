using System.Net;

using Microsoft.Extensions.Options;

namespace AlumniCms.Notifications.Mail;

/// <summary>Stops the start when the settings contradict each other, naming those to change.</summary>
internal sealed class MailSettingsRules : IValidateOptions<MailSettings>
{
    private const int ImplicitTlsPort = 465;

    public ValidateOptionsResult Validate(string? name, MailSettings options)
    {
        var problems = Problems(options).ToList();
        return problems.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(problems);
    }

    private static IEnumerable<string> Problems(MailSettings mail)
    {
        if (mail is { Host: not null, PickupFolder: not null })
            yield return "Mail__Host and Mail__PickupFolder are both set. Keep Mail__Host to send mail, or Mail__PickupFolder to put it in a folder.";
        if (mail.Host is { } host && (host.Length == 0 || Uri.CheckHostName(host) == UriHostNameType.Unknown))
            yield return $"Mail__Host is '{host}', which is no name of a server. Write it like smtp.example.org, without a port or scheme.";
        if (mail.PickupFolder is { Length: 0 })
            yield return "Mail__PickupFolder is empty. Name a folder, or leave the setting out.";
        if (mail.Port is < 1 or > 65535)
            yield return FormattableString.Invariant($"Mail__Port is {mail.Port}. Use a port from 1 to 65535; servers take mail on 587 as a rule.");
        if (mail is { Port: ImplicitTlsPort, Host: not null })
            yield return "Mail__Port is 465, where TLS begins before the first word, which is not offered here. Use the server's port for STARTTLS, 587 as a rule.";
        if (!MailText.IsSender(mail.From))
            yield return $"Mail__From is '{mail.From}', which is no mail address. Write it like Alumni <no-reply@alumni.example.org>.";
        if (string.IsNullOrEmpty(mail.UserName) != string.IsNullOrEmpty(mail.Password))
            yield return "Of Mail__UserName and Mail__Password only one is set. Set both, or none for a server that asks for none.";
        if (!mail.UseTls && !string.IsNullOrEmpty(mail.Password) && mail.Host is { } server && !IsThisMachine(server))
            yield return "Mail__UseTls is false, so Mail__Password would travel in clear. Set it to true, or use a server without a password.";
    }

    private static bool IsThisMachine(string host) =>
        string.Equals(host, "localhost", StringComparison.OrdinalIgnoreCase)
        || (IPAddress.TryParse(host, out var address) && IPAddress.IsLoopback(address));
}
