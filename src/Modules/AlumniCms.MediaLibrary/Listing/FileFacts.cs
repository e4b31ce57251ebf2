using System.Globalization;

using Microsoft.Extensions.Localization;

namespace AlumniCms.MediaLibrary.Listing;

/// <summary>Kind and size of a file for people.</summary>
internal static class FileFacts
{
    private const long Kilo = 1000;
    private const char LeftToRight = '\u2066';
    private const char FirstStrong = '\u2068';
    private const char End = '\u2069';

    public static string Of(string contentType, long length, int? width, int? height, IStringLocalizer<Texts> T)
    {
        var kind = contentType[(contentType.IndexOf('/') + 1)..].ToUpperInvariant() switch
        {
            "PLAIN" => T["Text"].Value,
            "WEBP" => "WebP",
            var other => other,
        };
        var size = length < Kilo * Kilo
            ? T["{0} kB", Math.Max(1, (length + (Kilo / 2)) / Kilo).ToString("N0", CultureInfo.CurrentCulture)]
            : T["{0} MB", ((double)length / (Kilo * Kilo)).ToString("N1", CultureInfo.CurrentCulture)];
        return width is null
            ? $"{Apart(kind)} · {Apart(size)}"
            : $"{Apart(kind)} · {Apart(FormattableString.Invariant($"{LeftToRight}{width} × {height}{End}"))} · {Apart(size)}";
    }

    // In a text from right to left the parts keep their order, and numbers theirs.
    private static string Apart(string part) => $"{FirstStrong}{part}{End}";
}
