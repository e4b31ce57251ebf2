using System.Globalization;
using System.Text;

namespace AlumniCms.Kernel.Texts;

/// <summary>Texts without case and accents, as lists of the back office search them: “etudiante” finds “Étudiante”.</summary>
public static class FoldedText
{
    /// <summary>The folded text; it may be longer than the text, where a letter stands for two.</summary>
    public static string Of(string text)
    {
        if (Ascii.IsValid(text) && !text.Any(char.IsControl))
            return text.ToLowerInvariant();
        var folded = new StringBuilder(text.Length);
        foreach (var letter in text.Normalize(NormalizationForm.FormKD))
            if (CharUnicodeInfo.GetUnicodeCategory(letter) is not (UnicodeCategory.NonSpacingMark or UnicodeCategory.Control))
                Append(folded, char.ToLowerInvariant(letter));
        return folded.ToString().Normalize(NormalizationForm.FormC);
    }

    // Letters that Unicode does not take apart.
    private static void Append(StringBuilder folded, char letter) => _ = letter switch
    {
        'œ' => folded.Append("oe"),
        'æ' => folded.Append("ae"),
        'ß' => folded.Append("ss"),
        'ø' => folded.Append('o'),
        'đ' or 'ð' => folded.Append('d'),
        'ł' => folded.Append('l'),
        'ı' => folded.Append('i'),
        '’' or 'ʼ' => folded.Append('\''),
        _ => folded.Append(letter),
    };
}
