using System.Text.Json.Nodes;

using AlumniCms.Kernel.Sites;

namespace AlumniCms.Editorial.Mandates;

/// <summary>A site's advice to those who write for it: Markdown by language in the settings of the site, under <c>WritingGuide</c>.</summary>
internal static class WritingGuide
{
    public const string Section = "WritingGuide";

    /// <summary>The longest guide in a language, in characters.</summary>
    public const int Longest = 20_000;

    private static readonly string[] BuiltIn = ["fr", "en", "ar"];

    /// <summary>The guide in a language, or in the next one that the site has it in, and its language; the program's own where the site has none.</summary>
    public static (string Markdown, string Culture) Of(Site site, string culture)
    {
        foreach (var candidate in site.FallbackChain(culture))
            if (Own(site, candidate) is { Length: > 0 } own)
                return (own, candidate);
        var language = BuiltIn.Contains(culture, StringComparer.Ordinal) ? culture : "en";
        using var reader = new StreamReader(typeof(WritingGuide).Assembly.GetManifestResourceStream($"guide.{language}")!);
        return (reader.ReadToEnd(), language);
    }

    /// <summary>What the site has written itself in a language, or an empty text.</summary>
    public static string Own(Site site, string culture) =>
        site.Settings[Section] is JsonObject guide && guide[culture] is JsonValue value && value.TryGetValue<string>(out var text) ? text : "";
}
