using System.Text.RegularExpressions;

namespace AlumniCms.Inbox.Mails;

/// <summary>A piece of a plain text.</summary>
/// <param name="Text">What stands there.</param>
/// <param name="IsLink">Whether it is the address of a page.</param>
internal sealed partial record TextPiece(string Text, bool IsLink)
{
    private const string Marks = ".,;:!?)]}»”’";

    /// <summary>Cuts a text at its web addresses. Put together, the pieces are the text.</summary>
    public static IReadOnlyList<TextPiece> Cut(string text)
    {
        var pieces = new List<TextPiece>();
        var done = 0;
        foreach (var found in Address().EnumerateMatches(text))
        {
            var address = text.AsSpan(found.Index, found.Length).TrimEnd(Marks);
            if (!Uri.TryCreate(address.ToString(), UriKind.Absolute, out var url) || url.Host.Length == 0)
                continue;
            if (found.Index > done)
                pieces.Add(new(text[done..found.Index], IsLink: false));
            pieces.Add(new(address.ToString(), IsLink: true));
            done = found.Index + address.Length;
        }

        if (done < text.Length)
            pieces.Add(new(text[done..], IsLink: false));
        return pieces;
    }

    [GeneratedRegex(@"https?://[^\s<>""\\^`{|}\p{C}]+", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Address();
}
