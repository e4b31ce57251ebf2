using AlumniCms.Kernel.Results;
using AlumniCms.Sites.Actions;

namespace AlumniCms.Sites.Rules;

/// <summary>Rules for declared fallbacks. A circle says nothing about which language comes first, so it is a mistake.</summary>
internal static class FallbackRules
{
    private const string Path = nameof(SiteDraft.Fallbacks);

    public static IEnumerable<Refusal> Check(IReadOnlyDictionary<string, IReadOnlyList<string>>? fallbacks)
    {
        if (fallbacks is null)
            return [];
        var unknown = fallbacks.SelectMany(f => CultureRules.CheckKnown(f.Key, $"{Path}.{Shown.Short(f.Key)}")
            .Concat(f.Value.SelectMany((c, i) => CultureRules.CheckKnown(c, $"{Path}.{Shown.Short(f.Key)}[{i}]")))).ToList();
        return unknown.Count > 0 ? unknown : CheckCircles(fallbacks);
    }

    private static IEnumerable<Refusal> CheckCircles(IReadOnlyDictionary<string, IReadOnlyList<string>> declared)
    {
        var fallbacks = declared.GroupBy(f => f.Key, StringComparer.OrdinalIgnoreCase)
            .ToDictionary(g => g.Key, g => g.SelectMany(f => f.Value).ToArray(), StringComparer.OrdinalIgnoreCase);
        var settled = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var culture in fallbacks.Keys)
            if (FindCircle(culture, []) is { } circle)
                return [Refuse(circle)];
        return [];

        List<string>? FindCircle(string culture, List<string> way)
        {
            var at = way.FindIndex(c => string.Equals(c, culture, StringComparison.OrdinalIgnoreCase));
            if (at >= 0)
                return [.. way.Skip(at), culture];
            if (settled.Contains(culture) || !fallbacks.TryGetValue(culture, out var next))
                return null;
            way.Add(culture);
            var circle = next.Select(c => FindCircle(c, way)).FirstOrDefault(c => c is not null);
            way.RemoveAt(way.Count - 1);
            settled.Add(culture);
            return circle;
        }
    }

    private static Refusal Refuse(List<string> circle) => circle.Count == 2
        ? new("site.fallback-to-itself", $"The culture '{circle[0]}' falls back to itself. Leave it out of its own fallbacks.", $"{Path}.{circle[0]}")
        : new(
            "site.fallback-circle",
            $"The fallbacks run in a circle: {string.Join(" → ", circle)}. Take one of these steps out.",
            $"{Path}.{circle[0]}");
}
