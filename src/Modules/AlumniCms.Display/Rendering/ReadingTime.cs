using System.Globalization;
using System.Text;

namespace AlumniCms.Display.Rendering;

/// <summary>How long a text takes to read.</summary>
public static class ReadingTime
{
    private const int WordsAMinute = 200;

    // Spaces part syllables in Vietnamese, and the script of Chinese and Japanese has none.
    private const int SyllablesAMinute = 290;
    private const int CharactersAMinute = 500;

    /// <summary>Minutes, rounded up to whole ones; 0 for an empty text.</summary>
    /// <param name="text">Text without markup.</param>
    /// <param name="culture">Its language, for example <c>vi</c>.</param>
    public static int Minutes(string text, string culture)
    {
        var (words, ideographs, inWord) = (0, 0, false);
        foreach (var rune in text.EnumerateRunes())
        {
            if (IsIdeograph(rune))
            {
                ideographs++;
                inWord = false;
                continue;
            }

            var belongs = Rune.IsLetterOrDigit(rune) || (inWord && IsInner(rune));
            if (belongs && !inWord)
                words++;
            inWord = belongs;
        }

        var speed = culture.StartsWith("vi", StringComparison.OrdinalIgnoreCase) ? SyllablesAMinute : WordsAMinute;
        return (int)Math.Ceiling(((double)words / speed) + ((double)ideographs / CharactersAMinute));
    }

    // Marks belong to their letter; an apostrophe or a hyphen inside a word does not begin another.
    private static bool IsInner(Rune rune) =>
        rune.Value is '\'' or '’' or '-'
        || Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.Format;

    private static bool IsIdeograph(Rune rune) => rune.Value is (>= 0x3040 and <= 0x30FF) or (>= 0x3400 and <= 0x9FFF) or (>= 0x20000 and <= 0x3FFFF);
}
