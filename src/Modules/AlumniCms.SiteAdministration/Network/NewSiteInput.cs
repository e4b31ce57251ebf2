using AlumniCms.Kernel.Sites;
using AlumniCms.Sites.Actions;

using Microsoft.AspNetCore.Http;

namespace AlumniCms.SiteAdministration.Network;

/// <summary>A new country site as it stands in its form.</summary>
public sealed record NewSiteInput
{
    public string Key { get; init; } = "";

    public string Country { get; init; } = "";

    public string Region { get; init; } = "";

    public string NameFr { get; init; } = "";

    public string NameEn { get; init; } = "";

    public string NameLocal { get; init; } = "";

    public string CapitalFr { get; init; } = "";

    public string CapitalEn { get; init; } = "";

    public IReadOnlyList<string> Cultures { get; init; } = ["fr", "en"];

    public string DefaultCulture { get; init; } = "fr";

    public string TimeZone { get; init; } = "";

    public static NewSiteInput Read(IFormCollection form) => new()
    {
        Key = Text(form, "key").ToLowerInvariant(),
        Country = Text(form, "country"),
        Region = Text(form, "region"),
        NameFr = Text(form, "nameFr"),
        NameEn = Text(form, "nameEn"),
        NameLocal = Text(form, "nameLocal"),
        CapitalFr = Text(form, "capitalFr"),
        CapitalEn = Text(form, "capitalEn"),
        Cultures = [.. form["culture"].OfType<string>().Where(c => c.Length is > 0 and <= 20).Distinct(StringComparer.OrdinalIgnoreCase).Take(60)],
        DefaultCulture = Text(form, "defaultCulture"),
        TimeZone = Text(form, "timeZone"),
    };

    /// <summary>The languages, the default first.</summary>
    public IReadOnlyList<string> Ordered => [.. Cultures.OrderBy(c => c != DefaultCulture)];

    /// <summary>The site that is made before the recipe completes it.</summary>
    public SiteDraft Draft() => new()
    {
        Key = Key,
        Names = new Dictionary<string, string>(StringComparer.Ordinal) { ["fr"] = NameFr, ["en"] = NameEn },
        Country = Country,
        Region = Region,
        Cultures = Ordered,
        DefaultCulture = DefaultCulture,
        TimeZone = TimeZone,
        ContentModel = ContentModelSource.Network,
    };

    /// <summary>What the recipe asks for.</summary>
    public Dictionary<string, string> Variables() => new(StringComparer.Ordinal)
    {
        ["key"] = Key,
        ["country"] = Country,
        ["nameFr"] = NameFr,
        ["nameEn"] = NameEn,
        ["nameLocal"] = NameLocal,
        ["cultures"] = string.Join('|', Ordered),
        ["defaultCulture"] = DefaultCulture,
        ["timeZone"] = TimeZone,
        ["region"] = Region,
        ["capitalFr"] = CapitalFr,
        ["capitalEn"] = CapitalEn,
    };

    private static string Text(IFormCollection form, string name) => form[name].ToString().Trim();
}
