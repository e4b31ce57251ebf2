using System.Text;

namespace AlumniCms.Search.Indexing;

/// <summary>Text that both engines can store and a page can show.</summary>
internal static class PlainText
{
    /// <summary>
    /// The text with single spaces, those of them that hold words together as they are, without controls (PostgreSQL refuses NUL) and lone surrogates, cut at a length in
    /// UTF-16 units.
    /// </summary>
    public static string Clean(string text, int limit)
    {
        var clean = new StringBuilder(Math.Min(text.Length, limit));
        char? gap = null;
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(rune) || Rune.IsControl(rune) || rune == Rune.ReplacementChar)
            {
                if (clean.Length > 0)
                    gap = gap is null && IsNoBreak(rune) ? (char)rune.Value : ' ';
                continue;
            }

            if (clean.Length + rune.Utf16SequenceLength + (gap is null ? 0 : 1) > limit)
                break;
            if (gap is { } space)
                clean.Append(space);
            gap = null;
            clean.Append(rune.ToString());
        }

        return clean.ToString();
    }

    // The spaces that French sets before its marks: a page that shows the text breaks no line there.
    private static bool IsNoBreak(Rune rune) => rune.Value is 0x00A0 or 0x202F;

    /// <summary>True for a value that could stand in a database: one that cannot is found nowhere.</summary>
    public static bool IsStorable(string value) => Clean(value, value.Length) == value;
}
