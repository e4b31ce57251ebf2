using System.Collections.Frozen;
using System.Collections.Immutable;

using AlumniCms.Kernel.Sites;

using FsCheck;
using FsCheck.Fluent;

namespace AlumniCms.Tests.Kernel;

public sealed class AnsweringForDormantSites
{
    [Fact]
    public void The_site_that_was_named_answers_while_it_is_open_and_awake()
    {
        Assert.Equal("thailande", AnswererOf("laos", new(Sites(("laos", SiteStatus.Online, "thailande"), ("thailande", SiteStatus.Online, null)))));
        Assert.Equal("monde", AnswererOf("laos", new(Sites(("laos", SiteStatus.Online, "thailande"), ("thailande", SiteStatus.Closed, null)))));
        Assert.Equal("monde", AnswererOf("laos", new(Sites(("laos", SiteStatus.Online, "thailande"), ("thailande", SiteStatus.Online, "vietnam"), ("vietnam", SiteStatus.Online, null)))));
        Assert.Equal("monde", AnswererOf("laos", new(Sites(("laos", SiteStatus.Online, "gone")))));
        Assert.Null(AnswererOf("laos", new(Sites(("laos", SiteStatus.Closed, "thailande"), ("thailande", SiteStatus.Online, null)))));
        Assert.Null(AnswererOf("laos", new(Sites(("laos", SiteStatus.Online, null)))));
    }

    [Fact]
    public void Nobody_answers_who_is_dormant_closed_or_the_site_itself()
    {
        var names = new[] { "a", "b", "c", "d" };
        var one = from status in Gen.Elements(SiteStatus.Online, SiteStatus.Online, SiteStatus.Preparing, SiteStatus.Closed)
                  from answerer in Gen.Elements<string?>(null, null, "a", "b", "c", "d", "monde", "gone")
                  select (status, answerer);
        Prop.ForAll(one.ArrayOf(names.Length).ToArbitrary(), drawn =>
        {
            var table = new SiteTable(Sites([.. drawn.Select((d, i) => (names[i], d.status, d.answerer))]));
            foreach (var site in table.All)
            {
                var answerer = table.AnswererOf(site);
                Assert.Equal(site.IsDormant, answerer is not null);
                Assert.True(answerer is null or { Status: SiteStatus.Online, Dormancy: null } && answerer?.Id != site.Id);
                Assert.Equal(answerer is null ? [] : new[] { answerer.Key }, table.All.Where(s => table.AnsweredBy(s).Contains(site)).Select(s => s.Key));
            }
        }).QuickCheckThrowOnFailure();
    }

    private static string? AnswererOf(string key, SiteTable table) => table.AnswererOf(table.ByKey(key)!)?.Key;

    private static IEnumerable<Site> Sites(params (string Key, SiteStatus Status, string? Answerer)[] countries) =>
    [
        Make(1, "monde", SiteStatus.Online, null) with { IsWorldwide = true },
        .. countries.Select((c, i) => Make(i + 2, c.Key, c.Status, c.Answerer is { } by ? new Dormancy(DateTime.UnixEpoch, "", by, "", "") : null)),
    ];

    private static Site Make(int id, string key, SiteStatus status, Dormancy? dormancy) => new()
    {
        Id = id,
        Key = key,
        Names = ImmutableDictionary<string, string>.Empty,
        Cultures = ["fr"],
        DefaultCulture = "fr",
        Fallbacks = ImmutableDictionary<string, ImmutableArray<string>>.Empty,
        TimeZone = "UTC",
        Features = FrozenSet<string>.Empty,
        Branding = [],
        Settings = [],
        Status = status,
        Dormancy = dormancy,
    };
}
