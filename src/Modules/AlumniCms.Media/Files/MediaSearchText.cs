using System.Globalization;
using System.Text;

namespace AlumniCms.Media.Files;

/// <summary>Texts as the library searches them: without case and accents.</summary>
internal static class MediaSearchText
{
    public const int MaximumLength = 8000;

    /// <summary>The texts, each on a line of its own.</summary>
    public static string Of(IEnumerable<string> texts)
    {
        var folded = string.Join('\n', texts.Where(t => t.Length > 0).Select(Fold));
        return folded.Length <= MaximumLength ? folded : folded[..MaximumLength];
    }

    /// <summary>A text without case and accents.</summary>
    public static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var letter in text.Replace('đ', 'd').Replace('Đ', 'd').Replace("œ", "oe", StringComparison.OrdinalIgnoreCase).Normalize(NormalizationForm.FormKD))
            if (CharUnicodeInfo.GetUnicodeCategory(letter) is not (UnicodeCategory.NonSpacingMark or UnicodeCategory.Control))
                folded.Append(char.ToLowerInvariant(letter));
        return folded.ToString().Normalize(NormalizationForm.FormC);
    }
}
