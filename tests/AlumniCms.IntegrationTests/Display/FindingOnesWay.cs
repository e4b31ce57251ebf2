using System.Globalization;
using AlumniCms.IntegrationTests.Databases;
using AlumniCms.IntegrationTests.Hosts;

namespace AlumniCms.IntegrationTests.Display;

public sealed class FindingOnesWay(Worlds worlds) : IClassFixture<Worlds>
{
    [Theory, EveryEngine]
    public async Task Shares_the_address_of_the_page_everywhere(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);
        var text = Text.New() with { Path = Unique.Word(), Title = $"À lire & à relire {Unique.Word()}" };
        await host.ImportItemAsync(World.Cameroun, text.ToJson());

        var links = (await host.GetPageAsync($"/cameroun/fr/{text.Path}")).IsOk().Links(".share");

        Assert.Equal(4, links.Count);
        Assert.All(links, link => Assert.Contains(Uri.EscapeDataString($"http://localhost/cameroun/fr/{text.Path}"), link, StringComparison.Ordinal));
        Assert.Contains(links, link => link.StartsWith("https://wa.me/", StringComparison.Ordinal) && link.Contains(Uri.EscapeDataString(text.Title) + "%20http", StringComparison.Ordinal));
    }

    [Theory, EveryEngine]
    public async Task Sorts_the_pages_of_the_map_as_the_language_does_and_begins_with_the_home_page(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);
        await host.ImportItemAsync(World.Cameroun, (new Text("Échanges") with { ContentType = "Page", Path = Unique.Word() }).ToJson());

        var section = (await host.GetPageAsync("/cameroun/fr/site-map")).IsOk().Document.QuerySelector(".site-map section")!;

        var links = section.QuerySelectorAll("li a").ToList();
        Assert.Equal("/cameroun/fr/", links[0].GetAttribute("href"));
        var titles = links.Skip(1).Select(l => l.TextContent).ToList();
        Assert.Equal(titles.Order(StringComparer.Create(CultureInfo.GetCultureInfo("fr"), ignoreCase: true)), titles);
        Assert.Contains("Échanges", titles);
    }

    [Theory, EveryEngine]
    public async Task Asks_for_words_where_there_are_none(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);

        foreach (var nothing in new[] { "'", "%00", "%22%22", "-" })
        {
            var page = (await host.GetPageAsync($"/cameroun/fr/search?q={nothing}")).IsOk();
            Assert.Null(page.Document.QuerySelector(".results li"));
        }

        Assert.NotEmpty((await host.GetPageAsync("/cameroun/fr/search?q='")).Text(".notice"));
    }

    [Theory, EveryEngine]
    public async Task Names_the_site_once_in_the_title_and_every_page_in_a_sentence(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);

        Assert.Single((await host.GetPageAsync("/cameroun/fr")).IsOk().Text("title").Split("Cameroun").Skip(1));
        Assert.EndsWith(" · Cameroun", (await host.GetPageAsync("/cameroun/fr/contact")).IsOk().Text("title"), StringComparison.Ordinal);
        foreach (var path in new[] { "/cameroun/fr/contact", "/cameroun/fr/mentions-legales", "/cameroun/fr/site-map", "/fr/actualites" })
            Assert.NotEmpty((await host.GetPageAsync(path)).IsOk().Document.QuerySelector("meta[name=description]")!.GetAttribute("content")!);
    }
}
