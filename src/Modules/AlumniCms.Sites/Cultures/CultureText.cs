using System.Globalization;

namespace AlumniCms.Sites.Cultures;

/// <summary>What a page says about a language. Codes that the server does not know are answered, never thrown at.</summary>
public static class CultureText
{
    /// <summary>Whether the language is written from right to left.</summary>
    public static bool IsRightToLeft(string culture) => KnownCultures.Find(culture)?.TextInfo.IsRightToLeft ?? false;

    /// <summary>Value of the HTML attribute <c>dir</c>: <c>rtl</c> or <c>ltr</c>.</summary>
    public static string Direction(string culture) => IsRightToLeft(culture) ? "rtl" : "ltr";

    /// <summary>
    /// The language's own name for itself as a menu shows it, with a capital first letter: <c>Français</c>,
    /// <c>العربية</c>. The code itself for a culture that the server does not know.
    /// </summary>
    public static string NativeName(string culture) =>
        KnownCultures.Find(culture) is { } known ? Capitalise(known.NativeName, known) : culture;

    private static string Capitalise(string name, CultureInfo culture)
    {
        // Georgian has capitals, but writes them in headings of capitals only.
        if (name.Length == 0 || name[0] is >= '\u10D0' and <= '\u10FF')
            return name;
        return culture.TextInfo.ToUpper(name[0]) + name[1..];
    }
}
