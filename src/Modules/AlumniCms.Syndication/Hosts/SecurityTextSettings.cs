using System.Net.Mail;

using AlumniCms.Kernel.Configuration;

using Microsoft.Extensions.Configuration;

namespace AlumniCms.Syndication.Hosts;

/// <summary>Whom to tell of a weakness.</summary>
/// <param name="Contact">Address of a form, mail address or telephone, as a URI; null when none is set.</param>
/// <param name="Policy">Address of the rules for such reports, or null.</param>
internal sealed record SecurityTextSettings(string? Contact, string? Policy)
{
    /// <summary>Reads the settings.</summary>
    /// <exception cref="SettingsException">One of them is no address.</exception>
    public static SecurityTextSettings From(IConfiguration configuration) =>
        new(ReadContact(configuration["Security:Contact"]), ReadPolicy(configuration["Security:Policy"]));

    private static string? ReadContact(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
            return null;
        if (MailAddress.TryCreate(text, out var mail) && mail.Address == text)
            return "mailto:" + text;
        return Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.Scheme is "https" or "mailto" or "tel"
            ? uri.AbsoluteUri
            : throw new SettingsException("Security__Contact", $"is '{text}'. Write a mail address, or the address of a form that begins with https://.");
    }

    private static string? ReadPolicy(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
            return null;
        return Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.Scheme == "https"
            ? uri.AbsoluteUri
            : throw new SettingsException("Security__Policy", $"is '{text}'. Write the address of a page that begins with https://.");
    }
}
