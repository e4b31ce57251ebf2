using System.Collections.Frozen;
using System.Collections.Immutable;
using AlumniCms.Distribution.Models;
using AlumniCms.Kernel.Sites;
using FsCheck.Fluent;

namespace AlumniCms.Tests.Distribution;

/// <summary>To whom a text is sent.</summary>
public sealed class ChoosingSites
{
    private static readonly string[] Words = ["africa", "asia", "cameroun", "maroc", "viet-nam", "latin-america"];

    [Fact]
    public void Means_country_sites_that_are_not_closed()
    {
        Assert.True(SiteAudience.All.Includes(Country("mali", "africa")));
        Assert.False(SiteAudience.All.Includes(Country("mali", "africa") with { Status = SiteStatus.Closed }));
        Assert.False(SiteAudience.All.Includes(Country("world", null) with { IsWorldwide = true }));
        Assert.True(SiteAudience.Of(AudienceKind.Regions, ["Africa"]).Includes(Country("mali", "africa")));
        Assert.False(SiteAudience.Of(AudienceKind.Regions, ["africa"]).Includes(Country("mali", null)));
        Assert.True(SiteAudience.Of(AudienceKind.Sites, ["mali"]).Includes(Country("mali", "africa")));
        Assert.False(SiteAudience.Of(AudienceKind.Sites, ["mali"]).Includes(Country("malte", "europe")));
    }

    [Fact]
    public void Is_read_as_it_was_written_whatever_the_order_and_case_of_its_keys() =>
        FsCheck.Check.QuickThrowOnFailure(Prop.ForAll(
            Gen.SubListOf(Words.Concat(Words.Select(w => w.ToUpperInvariant()))).ToArbitrary(),
            Gen.Elements(AudienceKind.All, AudienceKind.Regions, AudienceKind.Sites).ToArbitrary(),
            (keys, kind) =>
            {
                var audience = SiteAudience.Of(kind, keys);
                return audience.Equals(SiteAudience.Read(audience.Kind, audience.Write()))
                    && audience.Equals(SiteAudience.Of(kind, Enumerable.Reverse(keys).Select(k => k.ToLowerInvariant())))
                    && (kind == AudienceKind.All) == audience.Equals(SiteAudience.All);
            }));

    [Fact]
    public void Is_written_without_room_for_a_key_to_become_two() =>
        Assert.Equal("africa asia", SiteAudience.Of(AudienceKind.Regions, [" Asia ", "africa", "asia"]).Write());

    private static Site Country(string key, string? region) => new()
    {
        Id = 7,
        Key = key,
        Region = region,
        Names = ImmutableDictionary<string, string>.Empty,
        Cultures = ["fr"],
        DefaultCulture = "fr",
        Fallbacks = ImmutableDictionary<string, ImmutableArray<string>>.Empty,
        TimeZone = "UTC",
        Features = FrozenSet<string>.Empty,
        Status = SiteStatus.Online,
        Branding = [],
        Settings = [],
    };
}
