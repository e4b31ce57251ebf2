using System.Globalization;
using System.Net;
using System.Text.Json.Nodes;
using System.Xml.Linq;
using AlumniCms.IntegrationTests.Databases;
using AlumniCms.IntegrationTests.Hosts;
using AlumniCms.Kernel.Sites;
using AlumniCms.Sites.Actions;
using AlumniCms.Syndication.Hosts;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace AlumniCms.IntegrationTests.Syndication;

public sealed class GuidingACrawler(Worlds worlds, WorldTemplates templates) : IClassFixture<Worlds>
{
    private static readonly XNamespace Map = "http://www.sitemaps.org/schemas/sitemap/0.9";

    [Theory, EveryEngine]
    public async Task Leads_from_the_host_to_the_maps_of_all_sites_and_to_their_pages(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);

        var robots = await Machine.ReadAsync(host, "/robots.txt", "text/plain");
        Assert.Contains("Sitemap: http://localhost/sitemap.xml\n", robots, StringComparison.Ordinal);
        var maps = await LocationsAsync(host, "/sitemap.xml", "sitemapindex");

        Assert.Equal(["http://localhost/cameroun/sitemap.xml", "http://localhost/maroc/sitemap.xml", "http://localhost/sitemap-1.xml"], maps.Order(StringComparer.Ordinal));
        foreach (var map in maps)
        {
            var pages = await LocationsAsync(host, new Uri(map).AbsolutePath, "urlset");
            Assert.Equal(pages.Count, pages.Distinct(StringComparer.Ordinal).Count());
            foreach (var page in pages)
            {
                var shown = (await host.GetPageAsync(new Uri(page).AbsolutePath)).IsOk();
                Assert.Equal(page, shown.Document.QuerySelector("link[rel=canonical]")?.GetAttribute("href"));
            }
        }
    }

    [Theory, EveryEngine]
    public async Task Names_what_everyone_may_read_and_nothing_else(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);
        var (open, secret, draft) = (Text.New() with { Path = Unique.Word() }, Text.New() with { Path = Unique.Word(), Audience = "members" }, Text.New() with { Path = Unique.Word(), Published = false });
        (await host.GetPageAsync("/cameroun/sitemap.xml")).IsOk();
        foreach (var text in new[] { open, secret, draft })
            await host.ImportItemAsync(World.Cameroun, text.ToJson());

        var map = (await host.GetPageAsync("/cameroun/sitemap.xml")).IsOk().Body;

        Assert.Contains($"<loc>http://localhost/cameroun/fr/{open.Path}</loc><lastmod>", map, StringComparison.Ordinal);
        Assert.DoesNotContain(secret.Path, map, StringComparison.Ordinal);
        Assert.DoesNotContain(draft.Path, map, StringComparison.Ordinal);
        Assert.DoesNotContain("annuaire", map, StringComparison.Ordinal);
        await Machine.IsAnsweredOnceAsync(host, "/cameroun/sitemap.xml");
        await Machine.IsAnsweredOnceAsync(host, "/sitemap.xml");
        await Machine.IsAnsweredOnceAsync(host, "/robots.txt");
    }

    [Theory, EveryEngine]
    public async Task Names_the_lists_of_terms_that_hold_something_for_everyone(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);
        await host.RunStepsAsync(World.Maroc, Steps.AddField("Article", "Colour").Replace("TextField", "TaxonomyField", StringComparison.Ordinal));
        var (path, terms) = (Unique.Word(), new[] { "ocre", "bleu", "vert", "gris" }.ToDictionary(t => t, _ => Unique.Id(), StringComparer.Ordinal));
        var taxonomy = Taxonomies.Of(path, [.. terms.Select(t => (t.Key, t.Value))]);
        await host.ImportItemAsync(World.Maroc, taxonomy.ToJson());
        (await host.GetPageAsync("/maroc/sitemap.xml")).IsOk();
        var open = Carrying("ocre");
        foreach (var text in new[] { open, Carrying("ocre"), Carrying("bleu") with { Audience = "members" }, Carrying("vert") with { Published = false } })
            await host.ImportItemAsync(World.Maroc, text.ToJson());

        var pages = await LocationsAsync(host, "/maroc/sitemap.xml", "urlset");

        // A reader of Arabic is shown the French text for want of another.
        Assert.Equal(
            [$"http://localhost/maroc/ar/{path}/ocre", $"http://localhost/maroc/fr/{path}/ocre"],
            pages.Where(p => p.Contains(path, StringComparison.Ordinal)).Order(StringComparer.Ordinal));
        foreach (var page in pages.Where(p => p.Contains(path, StringComparison.Ordinal)))
        {
            var shown = (await host.GetPageAsync(new Uri(page).AbsolutePath)).IsOk();
            Assert.Equal(page, shown.Document.QuerySelector("link[rel=canonical]")?.GetAttribute("href"));
            Assert.Contains(open.Title, shown.Body, StringComparison.Ordinal);
        }

        Text Carrying(string term) => Text.New() with
        {
            More = new JsonObject { ["Article"] = new JsonObject { ["Colour"] = Taxonomies.Field(taxonomy.Id, terms[term]) } },
        };
    }

    [Theory, EveryEngine]
    public async Task Leaves_out_a_site_that_is_not_open_and_types_that_are_off(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);
        var article = Text.New() with { Path = Unique.Word() };
        await host.ImportItemAsync(World.Maroc, article.ToJson());
        Assert.Contains(article.Path, (await host.GetPageAsync("/maroc/sitemap.xml")).IsOk().Body, StringComparison.Ordinal);

        await host.SwitchOffAsync(World.Maroc, "AlumniCms.Articles");
        Assert.DoesNotContain(article.Path, (await host.GetPageAsync("/maroc/sitemap.xml")).IsOk().Body, StringComparison.Ordinal);
        await host.SetStatusAsync(World.Maroc, SiteStatus.Closed);
        Assert.DoesNotContain("maroc", (await host.GetPageAsync("/sitemap.xml")).IsOk().Body, StringComparison.Ordinal);
        (await host.GetPageAsync("/maroc/sitemap.xml")).Is(HttpStatusCode.Gone);

        await host.SetStatusAsync(World.Maroc, SiteStatus.Online);
        await host.SwitchOnAsync(World.Maroc, "AlumniCms.Articles");
        Assert.Contains("maroc", (await host.GetPageAsync("/sitemap.xml")).IsOk().Body, StringComparison.Ordinal);
        Assert.Contains(article.Path, (await host.GetPageAsync("/maroc/sitemap.xml")).IsOk().Body, StringComparison.Ordinal);
    }

    [Theory]
    [EveryEngine("/cameroun/robots.txt")]
    [EveryEngine("/cameroun/fr/robots.txt")]
    [EveryEngine("/cameroun/fr/sitemap.xml")]
    [EveryEngine("/sitemap-2.xml")]
    [EveryEngine("/sitemap-0.xml")]
    [EveryEngine("/sitemap-99999999999.xml")]
    [EveryEngine("/.well-known/security.txt")] // nobody is named
    [EveryEngine("/manifest.webmanifest")]
    public async Task Finds_nothing_at_a_wrong_address(DatabaseEngine engine, string path)
    {
        var host = await worlds.GetAsync(engine);

        (await host.GetPageAsync(path)).Is(HttpStatusCode.NotFound);
    }

    [Theory, EveryEngine]
    public async Task Describes_each_site_in_each_language_as_an_application(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);

        var manifest = JsonNode.Parse(await Machine.ReadAsync(host, "/maroc/ar/manifest.webmanifest", "application/manifest+json"))!;

        Assert.Equal("ar", (string?)manifest["lang"]);
        Assert.Equal("rtl", (string?)manifest["dir"]);
        Assert.Equal("/maroc/ar/", (string?)manifest["start_url"]);
        Assert.Equal("#1b4f8f", (string?)manifest["theme_color"]);
        using var icon = await Machine.AskAsync(host, (string)manifest["icons"]![0]!["src"]!);
        Assert.Equal("image/svg+xml", icon.Content.Headers.ContentType?.MediaType);
        await Machine.IsAnsweredOnceAsync(host, "/maroc/ar/manifest.webmanifest");
    }

    [Fact]
    public async Task Says_whom_to_tell_of_a_weakness_once_someone_is_named()
    {
        var options = new HostOptions
        {
            Configure = services => services.Replace(ServiceDescriptor.Singleton(
                new SecurityTextSettings("mailto:securite@example.org", "https://example.org/regles"))),
        };
        await using var world = await templates.CreateAsync(DatabaseEngine.Sqlite, options);

        var text = await Machine.ReadAsync(world.Host, "/.well-known/security.txt", "text/plain");

        var lines = text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => l.Split(": ", 2)).ToDictionary(l => l[0], l => l[1]);
        Assert.Equal("mailto:securite@example.org", lines["Contact"]);
        Assert.Equal("https://example.org/regles", lines["Policy"]);
        Assert.Equal("http://localhost/.well-known/security.txt", lines["Canonical"]);
        var expires = DateTimeOffset.Parse(lines["Expires"], CultureInfo.InvariantCulture) - world.Host.Clock.GetUtcNow();
        Assert.InRange(expires, TimeSpan.FromDays(120), TimeSpan.FromDays(365));
        (await world.Host.GetPageAsync("/cameroun/.well-known/security.txt")).Is(HttpStatusCode.NotFound);
        await Machine.IsAnsweredOnceAsync(world.Host, "/.well-known/security.txt");
    }

    [Fact]
    public async Task Speaks_for_a_country_on_the_host_of_its_own()
    {
        const string own = "maroc.example.org";
        await using var world = await templates.CreateAsync(DatabaseEngine.Sqlite);
        var (host, maroc) = (world.Host, await world.Host.SiteAsync(World.Maroc));
        var picture = await Things.SavePictureAsync(host, World.Maroc);
        var draft = new SiteDraft
        {
            Key = maroc.Key,
            Names = maroc.Names,
            Country = maroc.Country,
            Cultures = maroc.Cultures,
            Hosts = [own],
            Branding = new JsonObject { ["Primary"] = "#0b6b53", ["Picture"] = picture },
        };
        _ = (await host.OnSiteAsync(World.Worldwide, s => s.GetRequiredService<SaveSite>().RunAsync(draft))).Value;

        Assert.Contains($"Sitemap: http://{own}/sitemap.xml\n", (await host.GetPageAsync("/robots.txt", host: own)).IsOk().Body, StringComparison.Ordinal);
        var map = (await host.GetPageAsync("/sitemap.xml", host: own)).IsOk().Body;
        Assert.Contains($"<loc>http://{own}/ar/</loc>", map, StringComparison.Ordinal);
        Assert.DoesNotContain("localhost", map, StringComparison.Ordinal);
        Assert.DoesNotContain("maroc", (await host.GetPageAsync("/sitemap.xml")).IsOk().Body, StringComparison.Ordinal);
        Assert.Contains($"href=\"http://{own}/fr/actualites\"", (await host.GetPageAsync("/fr/actualites/feed.atom", host: own)).IsOk().Body, StringComparison.Ordinal);
        var home = (await host.GetPageAsync("/fr", host: own)).IsOk();
        Assert.StartsWith($"http://{own}/media/{picture}", home.Document.QuerySelector("meta[property='og:image']")?.GetAttribute("content"), StringComparison.Ordinal);
        Assert.Equal("#0b6b53", home.Document.QuerySelector("meta[name=theme-color]")?.GetAttribute("content"));
        Assert.StartsWith("/site.css?v=", home.Document.QuerySelector("link[rel=stylesheet][href*='site.css']")?.GetAttribute("href"), StringComparison.Ordinal);
    }

    private static async Task<List<string>> LocationsAsync(AlumniHost host, string path, string root)
    {
        var document = XDocument.Parse(await Machine.ReadAsync(host, path, "application/xml"));
        Assert.Equal(Map + root, document.Root!.Name);
        return [.. document.Descendants(Map + "loc").Select(l => l.Value)];
    }
}
