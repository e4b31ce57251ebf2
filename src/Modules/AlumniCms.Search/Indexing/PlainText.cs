using System.Text;

namespace AlumniCms.Search.Indexing;

/// <summary>Text that both engines can store and a page can show.</summary>
internal static class PlainText
{
    /// <summary>
    /// The text with single spaces, without controls (PostgreSQL refuses NUL) and lone surrogates, cut at a length in
    /// UTF-16 units.
    /// </summary>
    public static string Clean(string text, int limit)
    {
        var clean = new StringBuilder(Math.Min(text.Length, limit));
        var gap = false;
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(rune) || Rune.IsControl(rune) || rune == Rune.ReplacementChar)
            {
                gap = clean.Length > 0;
                continue;
            }

            if (clean.Length + rune.Utf16SequenceLength + (gap ? 1 : 0) > limit)
                break;
            if (gap)
                clean.Append(' ');
            gap = false;
            clean.Append(rune.ToString());
        }

        return clean.ToString();
    }

    /// <summary>True for a value that could stand in a database: one that cannot is found nowhere.</summary>
    public static bool IsStorable(string value) => Clean(value, value.Length) == value;
}
