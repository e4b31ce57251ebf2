using System.Text;
using System.Text.RegularExpressions;

using AlumniCms.Kernel.Texts;

namespace AlumniCms.Editorial.Comments;

/// <summary>Finds whether a passage that somebody has remarked on still stands in a text.</summary>
internal static partial class PassageFinder
{
    /// <summary>
    /// Whether the words stand there in this order. What is marked on a page has no signs of Markdown, no addresses of links and other line
    /// ends than what is stored, so letters and digits alone are compared, however their accents are written.
    /// </summary>
    public static bool Stands(string passage, IReadOnlyList<string> texts)
    {
        var sought = Bare(passage);
        return sought.Length == 0 || texts.Any(t => Bare(t).Contains(sought, StringComparison.Ordinal) || Bare(LinkTarget().Replace(t, "]")).Contains(sought, StringComparison.Ordinal));
    }

    // Half a letter, as a passage that was cut may end in, is no letter.
    private static string Bare(string text) => string.Concat(FoldedText.Of(Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text))).Where(char.IsLetterOrDigit));

    [GeneratedRegex(@"\]\([^()\n]*\)", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex LinkTarget();
}
