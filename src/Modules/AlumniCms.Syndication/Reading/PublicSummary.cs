using AlumniCms.Display.Pages;
using AlumniCms.Display.Rendering;

namespace AlumniCms.Syndication.Reading;

/// <summary>The sentence or two that sum a page up.</summary>
internal static class PublicSummary
{
    private const int Longest = 300;

    /// <summary>The description of a page, else its summary, in one line; or null.</summary>
    public static string? Of(PageModel page) => Shorten(string.IsNullOrWhiteSpace(page.Description) ? (page as ItemPage)?.Summary : page.Description);

    private static string? Shorten(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
            return null;
        var line = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (line.Length <= Longest)
            return line;
        var end = line.LastIndexOf(' ', Longest);
        return string.Concat(line.AsSpan(0, end > 0 ? end : Longest), "…");
    }
}
