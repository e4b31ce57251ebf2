using System.Collections.Frozen;
using System.Collections.Immutable;

using AlumniCms.Kernel.Sites;

namespace AlumniCms.Tests.Sites;

/// <summary>A small network: worldwide fr/en, Cameroun fr/en, Maroc ar/fr on its own host, a closed and a preparing site.</summary>
internal sealed class SomeSites : ISiteStore
{
    public static readonly Site Worldwide = Make(1, "monde", ["fr", "en"]) with { IsWorldwide = true };
    public static readonly Site Cameroun = Make(2, "cameroun", ["fr", "en"]) with { Country = "CM" };
    public static readonly Site Maroc = Make(3, "maroc", ["ar", "fr"]) with { Country = "MA", Hosts = ["maroc.example.org"] };
    public static readonly Site Ended = Make(4, "ended", ["fr"]) with { Status = SiteStatus.Closed };
    public static readonly Site Soon = Make(5, "soon", ["pt-BR", "fr"]) with { Status = SiteStatus.Preparing };

    public static readonly SiteTable Table = new([Worldwide, Cameroun, Maroc, Ended, Soon]);

    public SiteTable Current { get; init; } = Table;

    public ValueTask<SiteTable> GetAsync(CancellationToken cancellationToken = default) => ValueTask.FromResult(Current);

    private static Site Make(int id, string key, ImmutableArray<string> cultures) => new()
    {
        Id = id,
        Key = key,
        Names = ImmutableDictionary<string, string>.Empty,
        Cultures = cultures,
        DefaultCulture = cultures[0],
        Fallbacks = ImmutableDictionary<string, ImmutableArray<string>>.Empty,
        TimeZone = "UTC",
        Status = SiteStatus.Online,
        Features = FrozenSet<string>.Empty,
        Branding = [],
        Settings = [],
    };
}
