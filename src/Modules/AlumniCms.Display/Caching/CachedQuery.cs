using Microsoft.AspNetCore.Http;

namespace AlumniCms.Display.Caching;

/// <summary>The parameters of an address that may change a page.</summary>
internal static class CachedQuery
{
    private static readonly string[] Trackers = ["fbclid", "gclid", "dclid", "msclkid", "igshid", "twclid", "mc_cid", "mc_eid", "_hsenc", "_hsmi"];

    /// <summary>The names, without those that social networks and mailings hang on for themselves.</summary>
    public static IEnumerable<string> Names(HttpRequest request) => request.Query.Keys.Where(k => !IsTracker(k));

    /// <summary>Whether every name is one that the page reads: another one would keep the same page again and again.</summary>
    public static bool HasOnly(HttpRequest request, params IEnumerable<string> known) =>
        Names(request).All(n => known.Contains(n, StringComparer.OrdinalIgnoreCase));

    private static bool IsTracker(string name) =>
        name.StartsWith("utm_", StringComparison.OrdinalIgnoreCase) || Trackers.Contains(name, StringComparer.OrdinalIgnoreCase);
}
