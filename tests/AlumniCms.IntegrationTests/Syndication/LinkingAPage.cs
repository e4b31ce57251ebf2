using System.Text.Json.Nodes;
using AlumniCms.IntegrationTests.Databases;
using AlumniCms.IntegrationTests.Hosts;
using AlumniCms.Media.Variants;
using Microsoft.Extensions.DependencyInjection;

namespace AlumniCms.IntegrationTests.Syndication;

public sealed class LinkingAPage(Worlds worlds) : IClassFixture<Worlds>
{
    [Theory, EveryEngine]
    public async Task Names_its_translations_from_each_of_them(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);
        var set = Unique.Id();
        var (french, english) = (Text.New() with { Set = set, Path = Unique.Word() }, Text.New() with { Set = set, Path = Unique.Word(), Culture = "en" });
        await host.ImportItemAsync(World.Cameroun, french.ToJson());
        await host.ImportItemAsync(World.Cameroun, english.ToJson());
        var (frenchUrl, englishUrl) = ($"http://localhost/cameroun/fr/{french.Path}", $"http://localhost/cameroun/en/{english.Path}");

        foreach (var url in new[] { frenchUrl, englishUrl })
        {
            var page = (await host.GetPageAsync(new Uri(url).AbsolutePath)).IsOk();
            Assert.Equal(url, Canonical(page));
            Assert.Equal([("fr", frenchUrl), ("en", englishUrl), ("x-default", frenchUrl)], Languages(page));
        }
    }

    [Theory, EveryEngine]
    public async Task Names_none_where_a_text_stands_in_for_a_missing_translation(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);
        var article = Text.New() with { Path = Unique.Word() };
        await host.ImportItemAsync(World.Cameroun, article.ToJson());

        var page = (await host.GetPageAsync($"/cameroun/en/{article.Path}")).IsOk();

        Assert.Equal($"http://localhost/cameroun/fr/{article.Path}", Canonical(page));
        Assert.Empty(Languages(page));
    }

    [Theory, EveryEngine]
    public async Task Counts_under_one_address_whatever_the_query(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);

        Assert.Equal("http://localhost/cameroun/fr/actualites", Canonical(await host.GetPageAsync("/cameroun/fr/actualites?q=%22%3E%3Cscript%3E&x=1")));
        Assert.Equal("http://localhost/cameroun/fr/offres", Canonical(await host.GetPageAsync("/cameroun/fr/offres?q=&kind=scholarship&sort=")));
        Assert.Equal(("en", "http://localhost/cameroun/en/news"), Languages(await host.GetPageAsync("/cameroun/fr/actualites"))[1]);
        Assert.Equal("http://localhost/cameroun/fr/", Canonical(await host.GetPageAsync("/cameroun/fr")));
        Assert.Equal("http://localhost/fr/", Canonical(await host.GetPageAsync("/fr")));
    }

    [Theory, EveryEngine]
    public async Task Counts_a_narrowed_sorted_or_former_list_as_the_list_itself(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);

        foreach (var query in new[] { "?kind=job", "?kind=%27%22", "?sort=title", "?past=1", "?kind=job&sort=title&past=1" })
        {
            var page = (await host.GetPageAsync("/cameroun/fr/offres" + query)).IsOk();
            Assert.Equal("http://localhost/cameroun/fr/offres", Canonical(page));
            Assert.Empty(Languages(page));
        }
    }

    [Theory, EveryEngine]
    public async Task Is_not_kept_by_search_engines_when_it_is_an_error_or_a_search(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);

        foreach (var path in new[] { "/cameroun/fr/rien-du-tout", "/cameroun/fr/search?q=bourse" })
        {
            var page = await host.GetPageAsync(path);
            Assert.Equal("noindex", Meta(page, "name", "robots"));
            Assert.Null(Canonical(page));
            Assert.Empty(Things.Of(page));
        }
    }

    [Theory, EveryEngine]
    public async Task Shows_title_summary_and_language_where_it_is_shared(DatabaseEngine engine)
    {
        var article = Text.New() with { Path = Unique.Word(), Title = "« L’été » & <l’hiver>" };

        var page = await Things.PublishAsync(await worlds.GetAsync(engine), article);

        Assert.Equal("article", Meta(page, "property", "og:type"));
        Assert.Equal(article.Title, Meta(page, "property", "og:title"));
        Assert.Equal(article.Summary, Meta(page, "property", "og:description"));
        Assert.Equal("fr_CM", Meta(page, "property", "og:locale"));
        Assert.Equal($"http://localhost/cameroun/fr/{article.Path}", Meta(page, "property", "og:url"));
        Things.IsInstant(Meta(page, "property", "article:published_time"));
        Assert.NotEmpty(Meta(page, "property", "article:section")!);
        Assert.Equal("summary", Meta(page, "name", "twitter:card"));
        Assert.Single(page.Document.QuerySelectorAll("title"));
        Assert.Single(page.Document.QuerySelectorAll("meta[name=description]"));
    }

    [Theory, EveryEngine]
    public async Task Shows_the_picture_of_a_text_for_everyone_alone(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);
        var path = await Things.SavePictureAsync(host, World.Cameroun);
        var open = Text.New() with { Path = Unique.Word(), More = Picture(path) };
        var secret = Text.New() with { Path = Unique.Word(), Audience = "members", More = Picture(path) };

        var page = await Things.PublishAsync(host, open);

        Assert.StartsWith($"http://localhost/cameroun/media/{path}?v=", Meta(page, "property", "og:image"), StringComparison.Ordinal);
        var isCropped = host.Services.GetRequiredService<PictureVariants>().AreMade;
        Assert.Equal(isCropped ? ("1200", "630", "image/jpeg") : ("1600", "900", "image/webp"), (
            Meta(page, "property", "og:image:width"), Meta(page, "property", "og:image:height"), Meta(page, "property", "og:image:type")));
        var original = Meta(page, "property", "og:image")!.Replace("&w=1200&h=630", "", StringComparison.Ordinal);
        Assert.Equal(isCropped, original != Meta(page, "property", "og:image"));
        Assert.Equal("Une terrasse", Meta(page, "property", "og:image:alt"));
        Assert.Equal("summary_large_image", Meta(page, "name", "twitter:card"));
        Assert.Equal(original, (string?)Things.Of(page, "Article")["image"]);
        Assert.Contains(original, (await host.GetPageAsync("/cameroun/fr/actualites/feed.json")).IsOk().Body, StringComparison.Ordinal);
        Assert.Null(Meta(await Things.PublishAsync(host, secret), "property", "og:image"));
    }

    [Theory, EveryEngine]
    public async Task Says_where_its_feeds_its_calendar_and_its_manifest_are(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);
        var text = Things.Event();

        var one = await Things.PublishAsync(host, text);
        var list = (await host.GetPageAsync("/cameroun/fr/evenements")).IsOk();

        Assert.Equal([$"http://localhost/cameroun/fr/calendar/{text.Id}.ics"], Typed(one));
        Assert.Equal(["feed.atom", "feed.json", "agenda.ics"], Typed(list).Select(u => u.Split('/')[^1]));
        foreach (var url in Typed(list).Concat(Typed(one)).Concat(Typed(await host.GetPageAsync("/cameroun/fr"))))
            (await host.GetPageAsync(new Uri(url).AbsolutePath)).IsOk();
        Assert.Equal("/cameroun/fr/manifest.webmanifest", list.Document.QuerySelector("link[rel=manifest]")!.GetAttribute("href"));
        Assert.Equal("#1b4f8f", Meta(list, "name", "theme-color"));
    }

    [Theory, EveryEngine]
    public async Task Names_its_style_sheet_ahead_of_the_page_also_from_the_cache(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);
        var path = $"/cameroun/fr/{Unique.Word()}";
        await host.ImportItemAsync(World.Cameroun, (Text.New() with { Path = path.Split('/')[^1] }).ToJson());

        foreach (var isFromCache in new[] { false, true })
        {
            var page = (await host.GetPageAsync(path)).IsOk();
            var style = page.Document.QuerySelector("link[rel=stylesheet]")!;
            Assert.Equal(isFromCache, page.IsFromCache);
            Assert.Equal($"<{style.GetAttribute("href")}>; rel=preload; as=style", Assert.Single(page.Headers.GetValues("Link")));
            Assert.False(style.HasAttribute("preload"));
            Assert.Matches("^/_content/AlumniCms.Themes.Public/public\\.[a-z0-9]+\\.css$", style.GetAttribute("href"));
            (await host.GetPageAsync(style.GetAttribute("href")!)).IsOk();
        }
    }

    private static JsonObject Picture(string path) =>
        Things.Fields("Article", $$"""{ "Picture": { "Paths": ["{{path}}"], "MediaTexts": ["Une terrasse"] } }""");

    private static string? Canonical(Page page) => page.Document.QuerySelectorAll("link[rel=canonical]").SingleOrDefault()?.GetAttribute("href");

    private static List<(string?, string?)> Languages(Page page) =>
        [.. page.Document.QuerySelectorAll("link[rel=alternate][hreflang]").Select(l => (l.GetAttribute("hreflang"), l.GetAttribute("href")))];

    private static List<string> Typed(Page page) =>
        [.. page.Document.QuerySelectorAll("link[rel=alternate][type]").Select(l => l.GetAttribute("href")!)];

    private static string? Meta(Page page, string attribute, string name) =>
        page.Document.QuerySelectorAll($"meta[{attribute}='{name}']").SingleOrDefault()?.GetAttribute("content");
}
