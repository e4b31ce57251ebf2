using AlumniCms.ContentManagement.Items;
using AlumniCms.IntegrationTests.Accounts;
using AlumniCms.IntegrationTests.Databases;
using AlumniCms.IntegrationTests.Hosts;
using AlumniCms.Kernel.Sites;
using AlumniCms.Sites.Actions;

using Microsoft.Extensions.DependencyInjection;

namespace AlumniCms.IntegrationTests.Display;

/// <summary>What readers find on a site whose people have left: who looks after it, and what its region publishes.</summary>
public sealed class ReadingADormantSite(Worlds worlds) : IClassFixture<Worlds>
{
    private const string Home = "/cameroun/fr";
    private const string News = "/cameroun/fr/actualites";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory, EveryEngine]
    public async Task Says_who_looks_after_it_as_long_as_it_lasts(DatabaseEngine engine)
    {
        var host = await AwakeAsync(engine);
        Assert.Equal("", await AnswererAsync(host, Home));
        await MarkAsync(host, World.Maroc);
        Assert.Contains("/maroc/fr", await AnswererAsync(host, Home), StringComparison.Ordinal);
        Assert.Contains("/maroc/fr", await AnswererAsync(host, News), StringComparison.Ordinal);
        Assert.Equal("", await AnswererAsync(host, "/maroc/fr"));
        await host.SetStatusAsync(World.Maroc, SiteStatus.Preparing);
        Assert.Equal("/fr/", await AnswererAsync(host, Home));
        await host.SetStatusAsync(World.Maroc, SiteStatus.Online);
        Assert.Contains("/maroc/fr", await AnswererAsync(host, Home), StringComparison.Ordinal);
        await MarkAsync(host, null);
        Assert.Equal("/fr/", await AnswererAsync(host, Home));
        await WakeAsync(host);
        Assert.Equal("", await AnswererAsync(host, Home));
        Assert.Equal("", await AnswererAsync(host, News));
    }

    [Theory, EveryEngine]
    public async Task Shows_what_its_region_publishes_and_leads_to_where_it_lives(DatabaseEngine engine)
    {
        var host = await AwakeAsync(engine);
        await MarkAsync(host, null);
        var own = await host.ImportItemAsync(World.Cameroun, Text.New().ToJson());
        await RegionAsync(host, Home);

        // Pages and lists are made from memory, and yet a publication on the neighbour's site stands there at once.
        var text = await host.ImportItemAsync(World.Maroc, Text.New().ToJson());
        foreach (var page in new[] { Home, News, "/cameroun/en" })
            Assert.StartsWith("/maroc/fr/", Assert.Single(await RegionAsync(host, page), u => u.Contains(text.DisplayText.Split(' ')[^1], StringComparison.Ordinal)), StringComparison.Ordinal);
        Assert.DoesNotContain(await RegionAsync(host, News), u => u.Contains(own.DisplayText.Split(' ')[^1], StringComparison.Ordinal));
        Assert.Empty(await RegionAsync(host, "/maroc/fr"));
        Assert.Contains("Maroc", (await host.GetPageAsync(News)).IsOk().Text(".region"), StringComparison.Ordinal);

        await host.UnpublishAsync(World.Maroc, text.ContentItemId);
        Assert.DoesNotContain(await RegionAsync(host, Home), u => u.Contains(text.DisplayText.Split(' ')[^1], StringComparison.Ordinal));
        await host.PublishAsync(World.Maroc, text.ContentItemId);
        Assert.Contains(await RegionAsync(host, Home), u => u.Contains(text.DisplayText.Split(' ')[^1], StringComparison.Ordinal));
        await host.SetStatusAsync(World.Maroc, SiteStatus.Closed);
        Assert.Empty(await RegionAsync(host, Home));
        await host.SetStatusAsync(World.Maroc, SiteStatus.Online);
        Assert.NotEmpty(await RegionAsync(host, Home));
        await MoveAsync(host, "asia");
        Assert.Empty(await RegionAsync(host, Home));
        await MoveAsync(host, "africa");
        Assert.NotEmpty(await RegionAsync(host, Home));
        await WakeAsync(host);
        Assert.Empty(await RegionAsync(host, Home));
        Assert.Empty(await RegionAsync(host, News));
    }

    [Theory, EveryEngine]
    public async Task Keeps_from_readers_what_is_not_for_them_and_each_text_once(DatabaseEngine engine)
    {
        var host = await AwakeAsync(engine);
        await MarkAsync(host, null);
        var set = Unique.Id();
        var french = await host.ImportItemAsync(World.Maroc, (Text.New() with { Set = set }).ToJson());
        var arabic = await host.ImportItemAsync(World.Maroc, (Text.New() with { Set = set, Culture = "ar" }).ToJson());
        var draft = await host.ImportItemAsync(World.Maroc, (Text.New() with { Published = false }).ToJson());
        var closed = await host.ImportItemAsync(World.Maroc, (Text.New() with { Audience = "members" }).ToJson());

        var shown = string.Join(' ', await RegionAsync(host, News));
        Assert.Contains(Word(french), shown, StringComparison.Ordinal);
        foreach (var hidden in new[] { arabic, draft, closed })
            Assert.DoesNotContain(Word(hidden), shown, StringComparison.Ordinal);
        var member = await (await Person.JoinAsync(host)).SignInAsync();
        Assert.Contains(Word(closed), (await member.GetAsync(News)).IsOk().Text(".region"), StringComparison.Ordinal);
        Assert.DoesNotContain(Word(closed), (await host.GetPageAsync(News)).IsOk().Body, StringComparison.Ordinal);
        Assert.DoesNotContain(Word(draft), (await member.GetAsync(News)).IsOk().Body, StringComparison.Ordinal);
        await WakeAsync(host);
    }

    private static string Word(ContentItem item) => item.DisplayText.Split(' ')[^1];

    private static async Task<string> AnswererAsync(AlumniHost host, string path) =>
        (await host.GetPageAsync(path)).IsOk().Document.QuerySelector(".answerer a")?.GetAttribute("href") ?? "";

    private static async Task<IReadOnlyList<string>> RegionAsync(AlumniHost host, string path) =>
        [.. (await host.GetPageAsync(path)).IsOk().Document.QuerySelectorAll(".region .card-title a").Select(a => $"{a.GetAttribute("href")} {a.TextContent}")];

    private async Task<AlumniHost> AwakeAsync(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);
        await WakeAsync(host);
        await MoveAsync(host, "africa");
        return host;
    }

    private static async Task MoveAsync(AlumniHost host, string region)
    {
        var maroc = await host.SiteAsync(World.Maroc);
        _ = (await host.OnSiteAsync(World.Worldwide, s => s.GetRequiredService<SaveSite>().RunAsync(
            new SiteDraft { Key = maroc.Key, Names = maroc.Names, Cultures = maroc.Cultures, DefaultCulture = maroc.DefaultCulture, Region = region }, cancellationToken: Cancellation))).Value;
    }

    private static async Task MarkAsync(AlumniHost host, string? answerer) =>
        _ = (await host.OnSiteAsync(World.Worldwide, s => s.GetRequiredService<SetSiteDormancy>().MarkAsync(World.Cameroun, "L’équipe est partie", answerer, cancellationToken: Cancellation))).Value;

    private static async Task WakeAsync(AlumniHost host) =>
        _ = (await host.OnSiteAsync(World.Worldwide, s => s.GetRequiredService<SetSiteDormancy>().WakeAsync(World.Cameroun, null, Cancellation))).Value;
}
