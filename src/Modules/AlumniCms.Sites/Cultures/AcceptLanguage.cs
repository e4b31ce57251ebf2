using System.Globalization;

namespace AlumniCms.Sites.Cultures;

/// <summary>Reads the browser's list of languages (RFC 9110, section 12.5.4). Nonsense is passed over.</summary>
internal static class AcceptLanguage
{
    private const int LongestHeader = 1000;
    private const int MostLanguages = 16;

    /// <summary>The languages, most wanted first; of equal weight in the order written.</summary>
    public static IReadOnlyList<string> Read(string? header)
    {
        if (string.IsNullOrEmpty(header) || header.Length > LongestHeader)
            return [];
        return [.. header.Split(',', MostLanguages + 1, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Take(MostLanguages)
            .Select(ReadOne)
            .Where(l => l.Weight > 0 && IsTag(l.Tag))
            .OrderByDescending(l => l.Weight)
            .Select(l => l.Tag)];
    }

    /// <summary>
    /// The culture that serves a wanted language: itself, a parent (<c>fr</c> for <c>fr-CA</c>, <c>zh-Hant</c> for
    /// <c>zh-TW</c>), else another form of the same language (<c>pt-BR</c> for <c>pt</c>). Null when none does.
    /// </summary>
    public static string? Match(IReadOnlyList<string> cultures, string wanted)
    {
        for (var tag = wanted; tag.Length > 0; tag = KnownCultures.Parent(tag))
            if (Same(tag) is { } exact)
                return exact;
        for (var known = KnownCultures.Find(wanted)?.Parent; known is { Name.Length: > 0 }; known = known.Parent)
            if (Same(known.Name) is { } parent)
                return parent;
        var language = wanted.Split('-', 2)[0] + "-";
        return cultures.FirstOrDefault(c => c.StartsWith(language, StringComparison.OrdinalIgnoreCase));

        string? Same(string tag) => cultures.FirstOrDefault(c => string.Equals(c, tag, StringComparison.OrdinalIgnoreCase));
    }

    private static (string Tag, double Weight) ReadOne(string entry)
    {
        var parts = entry.Split(';', StringSplitOptions.TrimEntries);
        var weight = 1d;
        foreach (var parameter in parts.Skip(1))
            if (parameter.StartsWith("q=", StringComparison.OrdinalIgnoreCase)
                && !double.TryParse(parameter.AsSpan(2), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out weight))
                weight = 0;
        return (parts[0], Math.Min(weight, 1));
    }

    private static bool IsTag(string tag) =>
        tag.Length is > 0 and <= 35 && char.IsAsciiLetter(tag[0]) && tag.All(c => char.IsAsciiLetterOrDigit(c) || c == '-');
}
