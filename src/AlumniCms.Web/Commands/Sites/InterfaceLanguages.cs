using System.Globalization;
using System.Text.Json.Nodes;

using AlumniCms.Kernel.Sites;
using AlumniCms.Sites.Localization;

namespace AlumniCms.Web.Commands.Sites;

/// <summary>The languages of sites in which the program does not speak itself, and in which it speaks instead.</summary>
internal sealed record InterfaceLanguages(IReadOnlyDictionary<string, string> Instead)
{
    public static InterfaceLanguages Of(IEnumerable<Site> sites, LocalizationCatalog texts) => new(
        sites.SelectMany(site => site.Cultures.Select(culture => (Culture: culture, Spoken: Spoken(site, culture, texts))))
            .Where(c => !IsSame(c.Culture, c.Spoken))
            .DistinctBy(c => c.Culture)
            .ToDictionary(c => c.Culture, c => c.Spoken, StringComparer.Ordinal));

    /// <summary>A sentence, or nothing when the program speaks them all.</summary>
    public string? Sentence => Instead.Count == 0 ? null : "Interface " + string.Join("; ", Instead
        .GroupBy(c => c.Value, c => c.Key, StringComparer.Ordinal)
        .OrderBy(g => g.Key, StringComparer.Ordinal)
        .Select(g => $"in {CultureInfo.GetCultureInfo(g.Key).EnglishName} for: {string.Join(", ", g.Order(StringComparer.Ordinal))}")) + ".";

    public JsonObject Json => new(Instead.OrderBy(c => c.Key, StringComparer.Ordinal).Select(c => KeyValuePair.Create(c.Key, (JsonNode?)c.Value)));

    private static string Spoken(Site site, string culture, LocalizationCatalog texts) =>
        CultureFallback.Expand(culture, site.FallbackChain(culture))
            .FirstOrDefault(c => IsSame(c, CultureFallback.Source) || texts.Cultures.Contains(c, StringComparer.OrdinalIgnoreCase))
        ?? CultureFallback.Source;

    // pt serves pt-BR: it is the same language.
    private static bool IsSame(string culture, string spoken) =>
        string.Equals(culture.Split('-')[0], spoken.Split('-')[0], StringComparison.OrdinalIgnoreCase);
}
