using System.Globalization;
using System.Text;

namespace AlumniCms.ContentManagement.Parts;

/// <summary>Makes address segments from titles.</summary>
public static class Slug
{
    private const int MaximumLength = 120;

    /// <summary>
    /// Lower-case letters and digits joined by hyphens. Latin letters lose their accents; other scripts stay as they are.
    /// </summary>
    public static string From(string text)
    {
        var slug = new StringBuilder(text.Length);
        foreach (var rune in text.Replace('đ', 'd').Replace('Đ', 'D').Normalize(NormalizationForm.FormKD).EnumerateRunes())
        {
            if (Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark)
                continue;
            if (Expand(rune) is { } letters)
                slug.Append(letters);
            else if (Rune.IsLetterOrDigit(rune))
                slug.Append(Rune.ToLowerInvariant(rune));
            else if (slug.Length > 0 && slug[^1] != '-')
                slug.Append('-');
            if (slug.Length >= MaximumLength)
                break;
        }

        return slug.ToString().Normalize(NormalizationForm.FormC).Trim('-');
    }

    private static string? Expand(Rune rune) => rune.Value switch
    {
        'ß' => "ss",
        'æ' or 'Æ' => "ae",
        'œ' or 'Œ' => "oe",
        'ø' or 'Ø' => "o",
        'ł' or 'Ł' => "l",
        'ı' => "i",
        _ => null,
    };
}
