using System.Collections.Frozen;
using System.Globalization;
using System.Text.Json;

namespace AlumniCms.Display.Maps;

/// <summary>
/// What people call a time zone: the country where one clock holds for all of it, else a city. Not from
/// <see cref="TimeZoneInfo.DisplayName"/>: that one stays in the language in which the process began. Source of the
/// countries: the time zone database, public domain.
/// </summary>
public static class ZoneNames
{
    private static readonly ZoneFile File = Read();

    /// <summary>The name as it stands in “Morocco time”.</summary>
    /// <param name="zone">IANA name, for example <c>Africa/Casablanca</c>.</param>
    /// <param name="culture">The reader's culture; one without names of its own has them in English.</param>
    public static string Find(string zone, CultureInfo culture)
    {
        if (File.Countries.TryGetValue(zone, out var country))
            return CountryNames.Find(country, culture);
        if (File.Cities.TryGetValue(zone, out var names))
            return names.GetValueOrDefault(culture.TwoLetterISOLanguageName) ?? names["en"];
        return zone[(zone.LastIndexOf('/') + 1)..].Replace('_', ' ');
    }

    private static ZoneFile Read()
    {
        using var stream = typeof(ZoneNames).Assembly.GetManifestResourceStream("zone-names.json")!;
        var file = JsonSerializer.Deserialize<ZoneFile>(stream, JsonSerializerOptions.Web)!;
        return new ZoneFile(file.Countries.ToFrozenDictionary(StringComparer.Ordinal), file.Cities.ToFrozenDictionary(StringComparer.Ordinal));
    }

    private sealed record ZoneFile(
        IReadOnlyDictionary<string, string> Countries, IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>> Cities);
}
