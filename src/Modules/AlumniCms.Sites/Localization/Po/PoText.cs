namespace AlumniCms.Sites.Localization;

/// <summary>Quotes texts of a file in messages.</summary>
internal static class PoText
{
    private const int Shown = 60;

    public static string Shorten(string text)
    {
        var line = text.ReplaceLineEndings("⏎");
        return line.Length <= Shown ? line : string.Concat(line.AsSpan(0, Shown), "…");
    }
}
