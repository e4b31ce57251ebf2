namespace AlumniCms.Sites.Localization;

/// <summary>Sorts the comment lines above an entry by the mark behind their hash sign.</summary>
internal static class PoComment
{
    private static readonly char[] Blanks = [' ', '\t'];

    /// <summary>Keeps a comment; <see langword="false"/> if the line belongs to an obsolete entry.</summary>
    public static bool Read(ReadOnlySpan<char> line, PoDraft draft)
    {
        var mark = line.Length > 1 ? line[1] : ' ';
        switch (mark)
        {
            case '~':
                return false;
            case '|':
                break;
            case '.':
                draft.ExtractedComments.Add(Text(line[2..]));
                break;
            case ':':
                draft.References.AddRange(line[2..].ToString().Split(Blanks, StringSplitOptions.RemoveEmptyEntries));
                break;
            case ',':
                draft.Flags.AddRange(line[2..].ToString().Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
                break;
            default:
                draft.Comments.Add(Text(line[1..]));
                break;
        }

        return true;
    }

    private static string Text(ReadOnlySpan<char> text) => (text is [' ', ..] ? text[1..] : text).ToString();
}
