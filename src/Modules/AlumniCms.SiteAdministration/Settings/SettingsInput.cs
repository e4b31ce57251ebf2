using AlumniCms.Kernel.Sites;

using Microsoft.AspNetCore.Http;

namespace AlumniCms.SiteAdministration.Settings;

/// <summary>Names, languages and time zone of a site, as they stand in their form.</summary>
public sealed record SettingsInput
{
    public required IReadOnlyDictionary<string, string> Names { get; init; }

    public required IReadOnlyList<string> Cultures { get; init; }

    public required string DefaultCulture { get; init; }

    public required string TimeZone { get; init; }

    public static SettingsInput Of(Site site) => new()
    {
        Names = site.Names,
        Cultures = site.Cultures,
        DefaultCulture = site.DefaultCulture,
        TimeZone = site.TimeZone,
    };

    /// <summary>What was typed. Languages keep their order, new ones follow.</summary>
    public static SettingsInput Read(IFormCollection form, Site site)
    {
        var asked = form["culture"].OfType<string>().Where(c => c.Length is > 0 and <= 20).Distinct(StringComparer.OrdinalIgnoreCase).Take(60).ToList();
        var cultures = site.Cultures.Where(c => asked.Contains(c, StringComparer.OrdinalIgnoreCase)).Concat(asked.Where(c => !site.Cultures.Contains(c, StringComparer.OrdinalIgnoreCase))).ToList();
        var names = site.Names.ToDictionary(StringComparer.OrdinalIgnoreCase);
        foreach (var key in form.Keys.Where(k => k.StartsWith("name.", StringComparison.Ordinal)).Take(60))
            names[key["name.".Length..]] = form[key].ToString().Trim();
        return new SettingsInput
        {
            Names = names.Where(n => n.Value.Length > 0).ToDictionary(n => n.Key, n => n.Value, StringComparer.OrdinalIgnoreCase),
            Cultures = cultures,
            DefaultCulture = form["defaultCulture"].ToString(),
            TimeZone = form["timeZone"].ToString(),
        };
    }
}
