using AlumniCms.Kernel.Caching;

namespace AlumniCms.Sites.Storage;

/// <summary>Cache tags of sites.</summary>
public static class SiteTags
{
    /// <summary>On whatever shows more than one site, for example the list of countries.</summary>
    public const string Sites = "sites";

    /// <summary>On whatever shows a site: its name, menus, looks or settings.</summary>
    public static string Site(int id) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"site:{id}");

    internal static bool TouchSites(IReadOnlyCollection<string> tags) =>
        tags.Any(tag => tag is Sites or CacheEvictions.Everything);
}
