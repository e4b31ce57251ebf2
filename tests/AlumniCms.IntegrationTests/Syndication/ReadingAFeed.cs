using System.Net;
using System.Text.Json.Nodes;
using System.Xml.Linq;
using AlumniCms.IntegrationTests.Databases;
using AlumniCms.IntegrationTests.Hosts;
using AlumniCms.Kernel.Sites;

namespace AlumniCms.IntegrationTests.Syndication;

public sealed class ReadingAFeed(Worlds worlds) : IClassFixture<Worlds>
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    [Theory, EveryEngine]
    public async Task Gives_the_newest_with_text_and_absolute_links_as_Atom(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);
        var article = Text.New() with { Path = Unique.Word(), Body = "Lire [la suite](~/contact) & *plus*." };
        await host.ImportItemAsync(World.Cameroun, article.ToJson());

        var feed = XDocument.Parse(await Machine.ReadAsync(host, "/cameroun/fr/actualites/feed.atom", "application/atom+xml")).Root!;

        Assert.Equal("fr", feed.Attribute(XNamespace.Xml + "lang")?.Value);
        Assert.Equal("http://localhost/cameroun/fr/actualites/feed.atom", Link(feed, "self"));
        Assert.Equal("http://localhost/cameroun/fr/actualites", Link(feed, "alternate"));
        Assert.NotEmpty(feed.Element(Atom + "author")!.Element(Atom + "name")!.Value);
        Things.IsInstant(feed.Element(Atom + "updated")!.Value);
        var entry = feed.Elements(Atom + "entry").First();
        Assert.Equal(article.Title, entry.Element(Atom + "title")!.Value);
        Assert.Equal($"http://localhost/cameroun/fr/{article.Path}", Link(entry, "alternate"));
        Assert.Equal(article.Summary, entry.Element(Atom + "summary")!.Value);
        Assert.Contains(article.Id, entry.Element(Atom + "id")!.Value, StringComparison.Ordinal);
        Assert.Equal("html", entry.Element(Atom + "content")!.Attribute("type")!.Value);
        Assert.Contains("href=\"http://localhost/cameroun/fr/contact\"", entry.Element(Atom + "content")!.Value, StringComparison.Ordinal);
        Assert.Equal(feed.Descendants(Atom + "id").Count(), feed.Descendants(Atom + "id").Select(i => i.Value).Distinct(StringComparer.Ordinal).Count());
    }

    [Theory, EveryEngine]
    public async Task Gives_the_same_as_JSON(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);
        var article = Text.New() with { Path = Unique.Word() };
        await host.ImportItemAsync(World.Cameroun, article.ToJson());

        var feed = JsonNode.Parse(await Machine.ReadAsync(host, "/cameroun/fr/actualites/feed.json", "application/feed+json"))!;

        Assert.Equal("https://jsonfeed.org/version/1.1", (string?)feed["version"]);
        Assert.Equal("fr", (string?)feed["language"]);
        Assert.Equal("http://localhost/cameroun/fr/actualites/feed.json", (string?)feed["feed_url"]);
        var item = feed["items"]![0]!;
        Assert.Equal(article.Title, (string?)item["title"]);
        Assert.Equal($"http://localhost/cameroun/fr/{article.Path}", (string?)item["url"]);
        Assert.Contains(article.Body, (string?)item["content_html"], StringComparison.Ordinal);
        Assert.All(feed["items"]!.AsArray(), i => Things.IsInstant((string?)i!["date_published"]));
    }

    [Theory, EveryEngine]
    public async Task Is_answered_with_304_until_something_changes(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);
        var article = Text.New();
        await host.ImportItemAsync(World.Cameroun, article.ToJson());
        foreach (var file in new[] { "feed.atom", "feed.json" })
            await Machine.IsAnsweredOnceAsync(host, $"/cameroun/fr/actualites/{file}");
        using var before = await Machine.AskAsync(host, "/cameroun/fr/actualites/feed.atom");
        Assert.NotNull(before.Headers.Age);

        _ = (await host.UnpublishAsync(World.Cameroun, article.Id)).Value;

        using var after = await Machine.AskAsync(host, "/cameroun/fr/actualites/feed.atom", h => h.IfNoneMatch.Add(before.Headers.ETag!));
        Assert.Equal(HttpStatusCode.OK, after.StatusCode);
        Assert.DoesNotContain(article.Title, await after.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Theory, EveryEngine]
    public async Task Finds_nothing_that_is_for_members_or_a_draft(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);
        var secret = Text.New() with { Audience = "members", Body = "Entre nous." };
        var draft = Text.New() with { Published = false };
        await host.ImportItemAsync(World.Cameroun, secret.ToJson());
        await host.ImportItemAsync(World.Cameroun, draft.ToJson());

        foreach (var file in new[] { "feed.atom", "feed.json" })
        {
            var feed = (await host.GetPageAsync($"/cameroun/fr/actualites/{file}")).IsOk().Body;
            Assert.DoesNotContain(secret.Title, feed, StringComparison.Ordinal);
            Assert.DoesNotContain(secret.Body, feed, StringComparison.Ordinal);
            Assert.DoesNotContain(draft.Title, feed, StringComparison.Ordinal);
        }
    }

    [Theory, EveryEngine]
    public async Task Speaks_the_language_of_its_address(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);
        var (french, set) = (Text.New(), Unique.Id());
        await host.ImportItemAsync(World.Cameroun, (french with { Set = set }).ToJson());
        await host.ImportItemAsync(World.Cameroun, (Text.New() with { Title = $"Story {set}", Culture = "en", Set = set, Path = set }).ToJson());

        var feed = XDocument.Parse((await host.GetPageAsync("/cameroun/en/news/feed.atom")).IsOk().Body).Root!;

        Assert.Equal("en", feed.Attribute(XNamespace.Xml + "lang")?.Value);
        var entry = feed.Elements(Atom + "entry").Single(e => e.Element(Atom + "title")!.Value == $"Story {set}");
        Assert.Equal("en", entry.Attribute(XNamespace.Xml + "lang")?.Value);
        Assert.DoesNotContain(french.Title, feed.Value, StringComparison.Ordinal);
    }

    [Theory]
    [EveryEngine("/cameroun/fr/rien/feed.atom")]
    [EveryEngine("/cameroun/fr/news/feed.atom")] // the section's name in another language
    [EveryEngine("/cameroun/fr/annuaire/feed.json")] // people are not syndicated
    [EveryEngine("/cameroun/actualites/feed.atom")] // no culture
    [EveryEngine("/cameroun/fr/actualites/agenda.ics")] // no events
    [EveryEngine("/cameroun/fr/feed.atom")]
    public async Task Finds_none_at_a_wrong_address(DatabaseEngine engine, string path)
    {
        var host = await worlds.GetAsync(engine);

        (await host.GetPageAsync(path)).Is(HttpStatusCode.NotFound);
    }

    [Theory, EveryEngine]
    public async Task Ends_with_the_feature_and_with_the_site(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);
        (await host.GetPageAsync("/maroc/fr/actualites/feed.atom")).IsOk();

        await host.SwitchOffAsync(World.Maroc, "AlumniCms.Articles");
        (await host.GetPageAsync("/maroc/fr/actualites/feed.atom")).Is(HttpStatusCode.NotFound);
        await host.SwitchOnAsync(World.Maroc, "AlumniCms.Articles");
        await host.SetStatusAsync(World.Maroc, SiteStatus.Closed);
        (await host.GetPageAsync("/maroc/fr/actualites/feed.atom")).Is(HttpStatusCode.Gone);
        await host.SetStatusAsync(World.Maroc, SiteStatus.Online);
        (await host.GetPageAsync("/maroc/fr/actualites/feed.atom")).IsOk();
    }

    private static string? Link(XElement element, string rel) =>
        element.Elements(Atom + "link").Single(l => l.Attribute("rel")?.Value == rel).Attribute("href")?.Value;
}
