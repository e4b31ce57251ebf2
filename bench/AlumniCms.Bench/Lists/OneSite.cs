using System.Collections.Frozen;
using System.Collections.Immutable;

using AlumniCms.Kernel.Sites;

namespace AlumniCms.Bench.Lists;

/// <summary>A network of one country site.</summary>
internal sealed class OneSite : ISiteStore
{
    public static readonly Site Site = new()
    {
        Id = 1,
        Key = "cameroun",
        Names = ImmutableDictionary<string, string>.Empty,
        Cultures = ["fr", "en"],
        DefaultCulture = "fr",
        Fallbacks = ImmutableDictionary<string, ImmutableArray<string>>.Empty,
        TimeZone = "Africa/Douala",
        Features = new[] { "AlumniCms.Contents", "AlumniCms.Search", "AlumniCms.Offers" }.ToFrozenSet(StringComparer.OrdinalIgnoreCase),
        Branding = [],
        Settings = [],
    };

    public ValueTask<SiteTable> GetAsync(CancellationToken cancellationToken = default) => ValueTask.FromResult(new SiteTable([Site]));
}
