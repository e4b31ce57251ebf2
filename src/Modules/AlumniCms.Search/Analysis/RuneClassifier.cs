using System.Globalization;
using System.Text;

namespace AlumniCms.Search.Analysis;

internal static class RuneClassifier
{
    public static RuneClass Classify(Rune rune)
    {
        if (rune.IsAscii)
            return rune.Value == '\'' ? RuneClass.Apostrophe
                : char.IsAsciiLetterOrDigit((char)rune.Value) ? RuneClass.Letter
                : RuneClass.Separator;
        if (IsApostrophe(rune.Value)) return RuneClass.Apostrophe;
        if (IsInvisible(rune.Value)) return RuneClass.Invisible;
        return Rune.GetUnicodeCategory(rune) switch
        {
            UnicodeCategory.DecimalDigitNumber => RuneClass.Letter,
            UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
                or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter
                or UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber
                => IsUnspaced(rune.Value) ? RuneClass.Standalone : RuneClass.Letter,
            UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark
                => IsAccent(rune.Value) ? RuneClass.Accent : RuneClass.Sign,
            _ => RuneClass.Separator,
        };
    }

    private static bool IsApostrophe(int c) =>
        c is 0x2019 or 0x2018 or 0x201B or 0x02BC or 0x02B9 or 0x2032 or 0xFF07;

    /// <summary>The zero-width space is absent: Khmer and Thai writers part words with it.</summary>
    private static bool IsInvisible(int c) =>
        c is 0x00AD or 0x0640 or 0x061C or 0x180E or 0xFEFF
            or (>= 0x200C and <= 0x200F) or (>= 0x202A and <= 0x202E)
            or (>= 0x2060 and <= 0x2064) or (>= 0x2066 and <= 0x2069);

    /// <summary>
    /// Marks of the alphabets whose readers leave them out when they type. The vowel signs of Indic and
    /// south-east Asian scripts are letters in all but name: they stay.
    /// </summary>
    internal static bool IsAccent(int c) =>
        c is (>= 0x0300 and <= 0x036F) or (>= 0x0483 and <= 0x0489)
            or (>= 0x0591 and <= 0x05C7)
            or (>= 0x0610 and <= 0x061A) or (>= 0x064B and <= 0x065F) or 0x0670 or (>= 0x06D6 and <= 0x06ED)
            or (>= 0x08CA and <= 0x08FF)
            or (>= 0x1AB0 and <= 0x1AFF) or (>= 0x1DC0 and <= 0x1DFF) or (>= 0x20D0 and <= 0x20FF)
            or 0x3099 or 0x309A
            or (>= 0xFE00 and <= 0xFE0F) or (>= 0xFE20 and <= 0xFE2F) or (>= 0xE0100 and <= 0xE01EF);

    private static bool IsUnspaced(int c) =>
        c is (>= 0x0E00 and <= 0x0EFF)          // Thai, Lao
            or (>= 0x1000 and <= 0x109F)        // Myanmar
            or (>= 0x1780 and <= 0x17FF)        // Khmer
            or (>= 0x3005 and <= 0x3007) or (>= 0x3041 and <= 0x30FF) or (>= 0x31F0 and <= 0x31FF) // kana
            or (>= 0x3400 and <= 0x4DBF) or (>= 0x4E00 and <= 0x9FFF) or (>= 0xF900 and <= 0xFAFF) // Han
            or (>= 0xFF66 and <= 0xFF9F) or (>= 0x20000 and <= 0x3FFFF);
}
