using System.Globalization;

namespace AlumniCms.Notifications.Notices;

/// <summary>Makes what people have written fit into one line.</summary>
internal static class NoticeText
{
    private const int Longest = 200;

    /// <summary>The text on one line, cut between two letters where it is longer than so many characters.</summary>
    public static string OneLine(string text, int longest = Longest)
    {
        var line = string.Concat(text.Select(c => char.IsControl(c) || c is '\u2028' or '\u2029' ? ' ' : c)).Trim();
        if (line.Length <= longest)
            return line;
        var starts = StringInfo.ParseCombiningCharacters(line);
        return line[..starts.Last(s => s < longest)].TrimEnd() + "…";
    }
}
