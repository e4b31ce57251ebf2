using System.Text;

namespace AlumniCms.Inbox.Mails;

/// <summary>
/// Reads files of RFC 5322 and MIME as the .NET mail client writes them. Whatever stands in a file, something is read: what is broken
/// is shown as it is written.
/// </summary>
internal static class EmlReader
{
    // A character is a byte here: the second byte of an à is no blank, though it looks like one.
    private static readonly char[] Blank = [' ', '\t'];

    private const int DeepestPart = 4;
    private const int MostParts = 20;
    private const int MostHeaders = 200;

    public static ReadMail Read(ReadOnlySpan<byte> file)
    {
        // One character a byte, until it is known what the bytes mean.
        var (head, body) = Split(Encoding.Latin1.GetString(file));
        var headers = Headers(head);
        return new ReadMail([.. headers.Select(h => h with { Value = EncodedWord.Decode(Utf8(h.Value)) })], Text(headers, body, depth: 0).Text);
    }

    private static (string Head, string Body) Split(string text)
    {
        var unix = text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
        if (unix.StartsWith('\n'))
            return ("", unix[1..]);
        var end = unix.IndexOf("\n\n", StringComparison.Ordinal);
        return end < 0 ? (unix, "") : (unix[..end], unix[(end + 2)..]);
    }

    private static List<MailHeader> Headers(string head)
    {
        var headers = new List<MailHeader>();
        foreach (var line in head.Split('\n'))
        {
            if (headers.Count > 0 && line is [' ' or '\t', ..])
                headers[^1] = headers[^1] with { Value = $"{headers[^1].Value} {line.Trim(Blank)}" };
            else if (line.IndexOf(':', StringComparison.Ordinal) is var colon and > 0 && headers.Count < MostHeaders)
                headers.Add(new MailHeader(line[..colon].Trim(Blank), line[(colon + 1)..].Trim(Blank)));
        }

        return headers;
    }

    private static (string Text, bool IsPlain) Text(List<MailHeader> headers, string body, int depth)
    {
        var type = ContentType.Parse(headers.Find(h => h.Name.Equals("Content-Type", StringComparison.OrdinalIgnoreCase))?.Value);
        if (type is { IsMultipart: true, Boundary: { } boundary } && depth < DeepestPart)
        {
            var parts = Parts(body, boundary).Select(part => Split(part)).Select(p => Text(Headers(p.Head), p.Body, depth + 1)).Where(t => t.Text.Length > 0).ToList();
            return parts.Find(p => p.IsPlain) is { Text: not null } plain ? plain : parts.FirstOrDefault((Utf8(body), false));
        }

        var encoding = headers.Find(h => h.Name.Equals("Content-Transfer-Encoding", StringComparison.OrdinalIgnoreCase))?.Value;
        return (type.IsText ? type.Read(TransferEncoding.Decode(encoding, body)) : "", type.IsPlain);
    }

    private static List<string> Parts(string body, string boundary)
    {
        var parts = new List<string>();
        StringBuilder? part = null;
        foreach (var line in body.Split('\n'))
        {
            if (!line.StartsWith($"--{boundary}", StringComparison.Ordinal))
            {
                part?.Append(line).Append('\n');
                continue;
            }

            if (part is not null)
                parts.Add(part.ToString().TrimEnd('\n'));
            part = line.StartsWith($"--{boundary}--", StringComparison.Ordinal) || parts.Count == MostParts ? null : new StringBuilder();
        }

        // The last boundary may be missing from a file that was cut off.
        if (part is { Length: > 0 })
            parts.Add(part.ToString().TrimEnd('\n'));
        return parts;
    }

    private static string Utf8(string bytes) => Encoding.UTF8.GetString(Encoding.Latin1.GetBytes(bytes));
}
