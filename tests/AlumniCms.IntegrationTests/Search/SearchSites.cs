using System.Collections.Frozen;
using System.Collections.Immutable;

using AlumniCms.Kernel.Sites;

namespace AlumniCms.IntegrationTests.Search;

/// <summary>Sites in memory: each test enters a new one and so owns its rows.</summary>
internal sealed class SearchSites : ISiteStore
{
    private readonly List<Site> _sites = [];

    public Site Add()
    {
        var site = new Site
        {
            Id = _sites.Count + 1,
            Key = $"site{_sites.Count + 1}",
            Names = ImmutableDictionary<string, string>.Empty,
            Cultures = ["fr", "en", "ar"],
            DefaultCulture = "fr",
            Fallbacks = ImmutableDictionary<string, ImmutableArray<string>>.Empty,
            TimeZone = "Africa/Douala",
            Features = new[] { "AlumniCms.Contents", "AlumniCms.Search" }.ToFrozenSet(StringComparer.OrdinalIgnoreCase),
            Branding = [],
            Settings = [],
        };
        _sites.Add(site);
        return site;
    }

    public ValueTask<SiteTable> GetAsync(CancellationToken cancellationToken = default) => ValueTask.FromResult(new SiteTable(_sites));
}
