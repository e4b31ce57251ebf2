using System.Globalization;
using System.Text;

using AlumniCms.Kernel.Results;

namespace AlumniCms.Media.Files;

/// <summary>The one way to write a path: segments joined by <c>/</c>, nothing in front, nothing that climbs.</summary>
internal static class MediaPath
{
    public const int MaximumLength = 400;

    private const string Reserved = "<>:\"|?*#%";

    /// <summary>The path as it is stored, or why it cannot be one.</summary>
    public static Result<string> Normalise(string path)
    {
        if (path.EnumerateRunes().Any(r => r == Rune.ReplacementChar))
            return Bad("holds a character that is damaged");
        var normal = path.Replace('\\', '/').Normalize(NormalizationForm.FormC);
        if (normal.StartsWith('/'))
            normal = normal[1..];
        if (normal.Length == 0)
            return Bad("is empty");
        if (normal.Length > MaximumLength)
            return Bad(string.Create(CultureInfo.InvariantCulture, $"is longer than {MaximumLength} characters"));
        foreach (var rune in normal.EnumerateRunes().Where(IsForbidden))
            return Bad(string.Create(CultureInfo.InvariantCulture, $"holds the character U+{rune.Value:X4}, which no file name may hold"));
        foreach (var segment in normal.Split('/'))
            if (Problem(segment) is { } problem)
                return Bad(problem);
        return normal;
    }

    /// <summary>The extension without its dot, in lower case; empty without one.</summary>
    public static string ExtensionOf(string path) => Path.GetExtension(path).TrimStart('.').ToLowerInvariant();

    private static string? Problem(string segment) => segment switch
    {
        "" => "holds an empty folder name",
        "." or ".." => "leads out of its folder",
        _ when segment != segment.Trim() => "holds a name that begins or ends with a space",
        _ when segment.EndsWith('.') => "holds a name that ends with a full stop",
        _ => null,
    };

    // A name could hide its extension behind marks that turn the direction of text or take no room.
    private static bool IsForbidden(Rune rune) =>
        Reserved.Contains(rune.ToString(), StringComparison.Ordinal)
        || Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate
            or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.PrivateUse
            or UnicodeCategory.OtherNotAssigned;

    private static Refusal Bad(string problem) =>
        new("media.path", $"The path {problem}. Use folders and a file name, for example portraits/aissata.jpg.", "Path");
}
