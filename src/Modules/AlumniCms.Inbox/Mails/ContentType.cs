using System.Text;
using System.Text.RegularExpressions;

namespace AlumniCms.Inbox.Mails;

/// <summary>What the header <c>Content-Type</c> says; plain text in UTF-8 where it says nothing.</summary>
internal sealed partial record ContentType(string Name, string? Boundary, string? Charset)
{
    public bool IsMultipart => Name.StartsWith("multipart/", StringComparison.OrdinalIgnoreCase);

    public bool IsText => Name.StartsWith("text/", StringComparison.OrdinalIgnoreCase);

    public bool IsPlain => Name.Equals("text/plain", StringComparison.OrdinalIgnoreCase);

    public static ContentType Parse(string? header)
    {
        if (string.IsNullOrWhiteSpace(header))
            return new("text/plain", null, null);
        var values = Parameter().Matches(header).DistinctBy(m => m.Groups["name"].Value, StringComparer.OrdinalIgnoreCase)
            .ToDictionary(m => m.Groups["name"].Value, m => m.Groups["value"].Value, StringComparer.OrdinalIgnoreCase);
        return new(header.Split(';')[0].Trim(), values.GetValueOrDefault("boundary") is { Length: > 0 } boundary ? boundary : null, values.GetValueOrDefault("charset"));
    }

    /// <summary>The text that the bytes are.</summary>
    public string Read(byte[] bytes) => EncodingOf(Charset).GetString(bytes);

    /// <summary>The encoding of a name; UTF-8 for one that nobody knows, and for ASCII, which it holds.</summary>
    public static Encoding EncodingOf(string? name)
    {
        try
        {
            return name is null || name.Equals("us-ascii", StringComparison.OrdinalIgnoreCase) ? Encoding.UTF8 : Encoding.GetEncoding(name);
        }
        catch (ArgumentException)
        {
            return Encoding.UTF8;
        }
    }

    [GeneratedRegex("""(?:^|;)\s*(?<name>[A-Za-z*0-9-]+)\s*=\s*(?:"(?<value>[^"]*)"|(?<value>[^;\s"]*))""", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Parameter();
}
