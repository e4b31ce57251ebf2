using System.Globalization;
using System.Text;

namespace AlumniCms.Search.Analysis;

/// <summary>Takes case, accents, ligatures and compatibility forms off single code points, without allocating.</summary>
internal static class CharacterFolding
{
    /// <summary>Room for the longest folding of one code point (U+FDFA, 18 characters).</summary>
    public const int MaxExpansion = 32;

    /// <summary>
    /// Foldings met so far below U+2000: accented Latin, Vietnamese, Greek, Cyrillic and Arabic, for which asking
    /// ICU at each letter more than doubled the time of an analysis. Two threads may fill a place at once, with the same text.
    /// </summary>
    private static readonly string?[] Known = new string?[0x2000];

    /// <summary>Folds one code point and returns how many characters were written (0 when nothing searchable is left).</summary>
    public static int Fold(Rune rune, Span<char> destination)
    {
        if (rune.IsAscii)
        {
            destination[0] = char.ToLowerInvariant((char)rune.Value);
            return char.IsAsciiLetterOrDigit(destination[0]) ? 1 : 0;
        }

        if (rune.Value >= Known.Length) return Decompose(rune, destination);
        var known = Known[rune.Value] ??= new string(destination[..Decompose(rune, destination)]);
        known.CopyTo(destination);
        return known.Length;
    }

    /// <summary>Folds a whole text; what is neither letter, digit nor vowel sign is dropped.</summary>
    public static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        Span<char> buffer = stackalloc char[MaxExpansion];
        foreach (var rune in text.EnumerateRunes())
        {
            if (RuneClassifier.Classify(rune) is RuneClass.Letter or RuneClass.Standalone or RuneClass.Sign)
                folded.Append(buffer[..Fold(rune, buffer)]);
        }

        return folded.ToString();
    }

    private static int Decompose(Rune rune, Span<char> destination)
    {
        Span<char> source = stackalloc char[2];
        source = source[..rune.EncodeToUtf16(source)];
        Span<char> decomposed = stackalloc char[MaxExpansion];
        if (!source.TryNormalize(decomposed, out var length, NormalizationForm.FormKD))
            return 0;

        var written = 0;
        foreach (var part in decomposed[..length].EnumerateRunes())
            written += FoldPart(part, destination[written..]);
        return written;
    }

    private static int FoldPart(Rune part, Span<char> destination)
    {
        if (RuneClassifier.Classify(part) is not (RuneClass.Letter or RuneClass.Standalone or RuneClass.Sign))
            return 0;
        if (Rune.GetUnicodeCategory(part) == UnicodeCategory.DecimalDigitNumber)
        {
            destination[0] = (char)('0' + (int)Rune.GetNumericValue(part));
            return 1;
        }

        var lower = Rune.ToLowerInvariant(part);
        var plain = WithoutDecomposition(lower.Value);
        if (plain.Length == 0)
            return lower.EncodeToUtf16(destination);
        plain.CopyTo(destination);
        return plain.Length;
    }

    /// <summary>Letters that readers take for others although Unicode gives them no decomposition.</summary>
    private static ReadOnlySpan<char> WithoutDecomposition(int lower) => lower switch
    {
        'ß' => "ss",
        'æ' => "ae",
        'œ' => "oe",
        'ø' => "o",
        'đ' or 'ð' or 'ɖ' or 'ɗ' => "d",
        'þ' => "th",
        'ł' => "l",
        'ħ' => "h",
        'ı' or 'ɨ' => "i",
        'ŧ' => "t",
        'ŋ' => "n",
        'ɓ' => "b",
        'ƙ' => "k",
        'ƴ' => "y",
        'ɛ' => "e",
        'ɔ' => "o",
        'ς' => "σ",
        0x0671 => "\u0627", // alef wasla
        0x0649 or 0x06CC => "\u064A", // alef maqsura and Persian ye as ya
        0x0629 or 0x06C1 or 0x06BE or 0x06D5 => "\u0647", // ta marbuta and its eastern cousins as ha
        0x06A9 => "\u0643", // Persian kaf
        _ => default,
    };
}
