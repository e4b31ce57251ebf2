using System.Globalization;
using System.Text;

namespace AlumniCms.Inbox.Mails;

/// <summary>The encodings in which a body travels. A text has one character a byte here.</summary>
internal static class TransferEncoding
{
    /// <summary>The bytes of a body; those of the text itself where the encoding is unknown or broken.</summary>
    public static byte[] Decode(string? encoding, string body) => encoding?.Trim().ToUpperInvariant() switch
    {
        "QUOTED-PRINTABLE" => QuotedPrintable(body),
        "BASE64" => Base64(body),
        _ => Encoding.Latin1.GetBytes(body),
    };

    public static byte[] Base64(string text)
    {
        try
        {
            return Convert.FromBase64String(string.Concat(text.Where(c => !char.IsWhiteSpace(c))));
        }
        catch (FormatException)
        {
            return Encoding.Latin1.GetBytes(text);
        }
    }

    public static byte[] QuotedPrintable(string text)
    {
        var bytes = new List<byte>(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] != '=')
                bytes.Add((byte)text[i]);
            else if (i + 1 < text.Length && text[i + 1] == '\n')
                i++;
            else if (i + 2 < text.Length && byte.TryParse(text.AsSpan(i + 1, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value))
                (value, i) = (Add(bytes, value), i + 2);
            else if (i + 1 < text.Length)
                bytes.Add((byte)'=');
        }

        return [.. bytes];
    }

    private static byte Add(List<byte> bytes, byte value)
    {
        bytes.Add(value);
        return value;
    }
}
