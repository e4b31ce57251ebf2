using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Globalization;
using System.Text.Json;

namespace AlumniCms.Display.Maps;

/// <summary>
/// Names of countries in the languages of the network (Unicode CLDR). Not from <see cref="RegionInfo.DisplayName"/>: that
/// one is kept in the language in which it was asked for first, whoever asks next.
/// </summary>
public static class CountryNames
{
    private static readonly ConcurrentDictionary<string, FrozenDictionary<string, string>?> Languages = new(StringComparer.Ordinal);

    /// <summary>The name of a country, or the code itself when it is no country's.</summary>
    /// <param name="code">ISO 3166-1 code of two letters.</param>
    /// <param name="culture">The reader's culture; one without names has them in English.</param>
    public static string Find(string code, CultureInfo culture)
    {
        var names = Languages.GetOrAdd(culture.TwoLetterISOLanguageName, Read) ?? Languages.GetOrAdd("en", Read)!;
        return names.GetValueOrDefault(code, code);
    }

    /// <summary>All countries: code and name, in the order of the language's alphabet.</summary>
    public static IReadOnlyList<KeyValuePair<string, string>> All(CultureInfo culture)
    {
        var names = Languages.GetOrAdd(culture.TwoLetterISOLanguageName, Read) ?? Languages.GetOrAdd("en", Read)!;
        return [.. names.OrderBy(n => n.Value, StringComparer.Create(culture, ignoreCase: true))];
    }

    private static FrozenDictionary<string, string>? Read(string language)
    {
        using var stream = typeof(CountryNames).Assembly.GetManifestResourceStream("country-names.json")!;
        using var file = JsonDocument.Parse(stream);
        return file.RootElement.TryGetProperty(language, out var names)
            ? names.EnumerateObject().ToFrozenDictionary(n => n.Name, n => n.Value.GetString()!, StringComparer.OrdinalIgnoreCase)
            : null;
    }
}
