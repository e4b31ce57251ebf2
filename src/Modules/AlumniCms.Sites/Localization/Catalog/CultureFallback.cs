using System.Collections.Concurrent;
using System.Globalization;

namespace AlumniCms.Sites.Localization;

/// <summary>Works out in which cultures a text is looked for, one after the other.</summary>
public static class CultureFallback
{
    /// <summary>The culture of the texts in the code.</summary>
    public const string Source = "en";

    private const int MostRemembered = 1024;

    private static readonly ConcurrentDictionary<string, IReadOnlyList<string>> Defaults = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The culture, its parents, then each declared culture with its parents, none twice.</summary>
    /// <param name="culture">Where to start, such as <c>ar-MA</c>; the invariant culture's empty name is skipped.</param>
    /// <param name="declared">What a site falls back to, such as <c>fr</c>, <c>en</c>.</param>
    /// <returns>For <c>ar-MA</c> with <c>fr</c>, <c>en</c>: <c>ar-MA</c>, <c>ar</c>, <c>fr</c>, <c>en</c>.</returns>
    public static IReadOnlyList<string> Expand(string culture, params IEnumerable<string> declared)
    {
        ArgumentNullException.ThrowIfNull(culture);
        var chain = new List<string>();
        foreach (var start in declared.Prepend(culture))
        {
            for (var name = start; name.Length > 0; name = Parent(name))
            {
                if (!chain.Contains(name, StringComparer.OrdinalIgnoreCase))
                    chain.Add(name);
            }
        }

        return [.. chain];
    }

    /// <summary>The culture, its parents, then English; worked out once for each culture.</summary>
    internal static IReadOnlyList<string> Default(string culture)
    {
        if (Defaults.TryGetValue(culture, out var known))
            return known;
        var chain = Expand(culture, Source);
        if (Defaults.Count < MostRemembered)
            Defaults.TryAdd(culture, chain);
        return chain;
    }

    /// <summary>The name without its last subtag; empty when there is only one.</summary>
    internal static string ParentName(string culture)
    {
        var dash = culture.LastIndexOf('-');
        return dash < 0 ? "" : culture[..dash];
    }

    // The platform knows that zh-TW's parent is zh-Hant; what it does not know loses its last subtag.
    private static string Parent(string culture)
    {
        try
        {
            var parent = CultureInfo.GetCultureInfo(culture).Parent.Name;
            return parent.Length < culture.Length || parent.StartsWith("zh-Han", StringComparison.Ordinal) ? parent : ParentName(culture);
        }
        catch (CultureNotFoundException)
        {
            return ParentName(culture);
        }
    }
}
