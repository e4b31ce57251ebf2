using AlumniCms.Kernel.Sites;

namespace AlumniCms.Sites.Resolution;

/// <summary>How an address reads: which site, which culture, and what is left for the site's pages.</summary>
/// <param name="Site">The site.</param>
/// <param name="Culture">The culture that the address names, or null.</param>
/// <param name="Prefix">The part that names site and culture, as it should be written; empty or <c>/…</c> without an end slash.</param>
/// <param name="Rest">What follows the prefix; empty or <c>/…</c>.</param>
/// <param name="IsWellWritten">False when the prefix is written with other capitals than it should, or slashes stand side by side.</param>
internal readonly record struct SiteRoute(Site Site, string? Culture, string Prefix, string Rest, bool IsWellWritten)
{
    /// <summary>True when nothing follows site and culture.</summary>
    public bool IsHome => Rest is "" or "/";

    /// <summary>Reads an address; null before the network has a site that could answer.</summary>
    public static SiteRoute? Read(SiteTable sites, string host, string written)
    {
        var site = sites.ByHost(host);
        var path = WithSingleSlashes(written);
        var (prefix, rest, wellWritten) = ("", path, path.Length == written.Length);
        if (site is null or { IsWorldwide: true })
        {
            var segment = First(path);
            if (sites.ByKey(segment) is { IsWorldwide: false } country)
            {
                wellWritten &= segment.SequenceEqual(country.Key);
                (site, prefix, rest) = (country, $"/{country.Key}", path[(segment.Length + 1)..]);
            }
        }

        site ??= sites.Worldwide;
        if (site is null)
            return null;
        if (FindCulture(site, First(rest)) is not { } culture)
            return new SiteRoute(site, null, prefix, rest, wellWritten);
        return new SiteRoute(
            site,
            culture,
            $"{prefix}/{culture}",
            rest[(culture.Length + 1)..],
            wellWritten && rest.AsSpan(1, culture.Length).SequenceEqual(culture));
    }

    // Else every page had any number of addresses, each of them kept as a page of its own.
    private static string WithSingleSlashes(string path)
    {
        const string twice = "//";
        while (path.Contains(twice, StringComparison.Ordinal))
            path = path.Replace(twice, "/", StringComparison.Ordinal);
        return path;
    }

    private static string? FindCulture(Site site, ReadOnlySpan<char> segment)
    {
        foreach (var culture in site.Cultures)
            if (segment.Equals(culture, StringComparison.OrdinalIgnoreCase))
                return culture;
        return null;
    }

    /// <summary>The first segment, or nothing for an address without one.</summary>
    private static ReadOnlySpan<char> First(ReadOnlySpan<char> path)
    {
        if (path.Length < 2 || path[0] != '/')
            return [];
        var rest = path[1..];
        var slash = rest.IndexOf('/');
        return slash < 0 ? rest : rest[..slash];
    }
}
