using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;

using AlumniCms.Kernel.Sites;

namespace AlumniCms.Bench.Distribution;

/// <summary>A network of the worldwide site and as many country sites as asked for.</summary>
internal sealed class ManySites(int countries) : ISiteStore
{
    private readonly SiteTable _table = new(Enumerable.Range(1, countries + 1).Select(Make));

    public Site Worldwide => _table.Worldwide!;

    public ValueTask<SiteTable> GetAsync(CancellationToken cancellationToken = default) => ValueTask.FromResult(_table);

    private static Site Make(int id) => new()
    {
        Id = id,
        Key = id == 1 ? "world" : "site" + id.ToString(CultureInfo.InvariantCulture),
        IsWorldwide = id == 1,
        Names = ImmutableDictionary<string, string>.Empty,
        Cultures = ["fr", "en"],
        DefaultCulture = "fr",
        Fallbacks = ImmutableDictionary<string, ImmutableArray<string>>.Empty,
        TimeZone = "Europe/Paris",
        Status = SiteStatus.Online,
        ContentModel = ContentModelSource.Network,
        Features = new[] { "AlumniCms.Contents", "AlumniCms.Search", "AlumniCms.Articles" }.ToFrozenSet(StringComparer.OrdinalIgnoreCase),
        Branding = [],
        Settings = [],
    };
}
