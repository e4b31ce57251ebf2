using System.Buffers;

namespace AlumniCms.ContentManagement.Rendering;

/// <summary>
/// Tells a text whose marks nobody has written by hand. The parser looks for the partner of each mark within its paragraph, so that
/// ten thousands of them in one take minutes of the server.
/// </summary>
internal static class MarkdownTangle
{
    // A table of 500 rows with a link in each of three columns has 3,000.
    private const int MostMarks = 4_000;

    private static readonly SearchValues<char> Marks = SearchValues.Create("[]*_~^+=");

    /// <summary>Whether a paragraph of the text has more marks than the parser shall look at.</summary>
    public static bool Is(string markdown)
    {
        if (markdown.Length <= MostMarks)
            return false;
        var count = 0;
        foreach (var line in markdown.AsSpan().EnumerateLines())
        {
            count = line.IsWhiteSpace() ? 0 : count + Count(line);
            if (count > MostMarks)
                return true;
        }

        return false;
    }

    private static int Count(ReadOnlySpan<char> line)
    {
        var count = 0;
        for (var at = line.IndexOfAny(Marks); at >= 0; at = line.IndexOfAny(Marks))
        {
            count++;
            line = line[(at + 1)..];
        }

        return count;
    }
}
