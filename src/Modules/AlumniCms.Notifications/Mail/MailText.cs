using System.Net.Mail;

namespace AlumniCms.Notifications.Mail;

/// <summary>What may stand in the head of a mail: nothing that begins another line or names another recipient.</summary>
public static class MailText
{
    private const int LongestAddress = 254;

    /// <summary>Whether a text is one bare mail address, such as <c>aissata@example.org</c>.</summary>
    public static bool IsAddress(string? text) =>
        text is { Length: > 0 and <= LongestAddress }
        && !text.Any(c => char.IsControl(c) || char.IsWhiteSpace(c) || c is ',' or ';' or '<' or '>' or '"' or '(' or ')')
        && MailAddress.TryCreate(text, out var address)
        && address.Address == text;

    internal static bool IsSender(string? text) =>
        IsLine(text)
        && MailAddress.TryCreate(text, out var address)
        && IsAddress(address.Address)
        && (text == address.Address || text!.EndsWith($"<{address.Address}>", StringComparison.Ordinal));

    internal static bool IsLine(string? text) =>
        !string.IsNullOrWhiteSpace(text) && !text.Any(c => char.IsControl(c) || c is '\u2028' or '\u2029');
}
