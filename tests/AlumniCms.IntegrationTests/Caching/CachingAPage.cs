using System.Text.Json.Nodes;
using AlumniCms.IntegrationTests.Databases;
using AlumniCms.IntegrationTests.Hosts;
using AlumniCms.Sites.Actions;
using Microsoft.Extensions.DependencyInjection;

namespace AlumniCms.IntegrationTests.Caching;

public sealed class CachingAPage(Worlds worlds) : IClassFixture<Worlds>
{
    private const string MenuId = "4cmenv000000000000000100fr";

    [Theory, EveryEngine]
    public async Task Makes_it_once_for_many_visitors(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);
        var path = await ArticleAsync(host);

        Assert.False((await host.GetPageAsync(path)).IsOk().IsFromCache);
        var again = (await host.GetPageAsync(path, acceptLanguage: "en")).IsOk();

        Assert.True(again.IsFromCache);
        Assert.Contains("Le texte.", again.Body, StringComparison.Ordinal);
    }

    [Theory, EveryEngine]
    public async Task Keeps_sites_languages_and_pages_of_a_list_apart(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);
        var path = Unique.Word();
        await host.ImportItemAsync(World.Cameroun, (Text.New() with { Path = path, Body = "De Yaoundé." }).ToJson());
        await host.ImportItemAsync(World.Maroc, (Text.New() with { Path = path, Body = "De Rabat." }).ToJson());

        var pages = new[]
        {
            await KeptAsync(host, $"/cameroun/fr/{path}"),
            await KeptAsync(host, $"/cameroun/en/{path}"),
            await KeptAsync(host, $"/maroc/fr/{path}"),
            await KeptAsync(host, $"/maroc/ar/{path}"),
        };

        Assert.Equal(4, pages.Select(p => p.Body).Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(2, pages.Count(p => p.Body.Contains("De Rabat.", StringComparison.Ordinal)));
    }

    [Theory, EveryEngine]
    public async Task Throws_it_away_when_its_item_changes(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);
        var article = Text.New() with { Path = Unique.Word() };
        await host.ImportItemAsync(World.Cameroun, article.ToJson());
        await KeptAsync(host, $"/cameroun/fr/{article.Path}");

        await host.ImportItemAsync(World.Cameroun, (article with { Body = "Récrit." }).ToJson());

        var page = (await host.GetPageAsync($"/cameroun/fr/{article.Path}")).IsOk();
        Assert.False(page.IsFromCache);
        Assert.Contains("Récrit.", page.Body, StringComparison.Ordinal);
        Assert.True((await host.GetPageAsync($"/cameroun/fr/{article.Path}")).IsFromCache, "The fresh page was not kept.");
    }

    [Theory, EveryEngine]
    public async Task Throws_the_lists_away_when_an_item_of_the_type_comes(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);
        var article = Text.New();
        await KeptAsync(host, "/cameroun/fr/actualites");
        await KeptAsync(host, "/cameroun/fr");

        await host.ImportItemAsync(World.Cameroun, article.ToJson());

        Assert.Contains(article.Title, (await host.GetPageAsync("/cameroun/fr/actualites")).IsOk().Body, StringComparison.Ordinal);
        Assert.Contains(article.Title, (await host.GetPageAsync("/cameroun/fr")).IsOk().Body, StringComparison.Ordinal);
    }

    [Theory, EveryEngine]
    public async Task Throws_it_away_when_its_menu_changes(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);
        var path = await ArticleAsync(host);
        await KeptAsync(host, path);

        await host.EditAsync(World.Cameroun, MenuId, menu => menu.Content["MenuItemsListPart"]!["MenuItems"]!.AsArray().Add(
            JsonNode.Parse($$"""{ "ContentType": "LinkMenuItem", "DisplayText": "Nouveau", "LinkMenuItemPart": { "Url": "~/{{Unique.Word()}}" } }""")));
        Assert.True((await host.GetPageAsync(path)).IsFromCache, "A draft of the menu threw the page away.");
        _ = (await host.PublishAsync(World.Cameroun, MenuId)).Value;

        Assert.Contains("Nouveau", (await host.GetPageAsync(path)).IsOk().Text("header .menu"), StringComparison.Ordinal);
    }

    [Theory, EveryEngine]
    public async Task Throws_it_away_when_its_type_changes(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);
        var (field, article) = ("F" + Unique.Word(), Text.New() with { Path = Unique.Word() });
        var json = article.ToJson();
        json["Article"]![field] = new JsonObject { ["Text"] = "Apparu." };
        await host.ImportItemAsync(World.Cameroun, json);
        Assert.DoesNotContain("Apparu.", (await KeptAsync(host, $"/cameroun/fr/{article.Path}")).Body, StringComparison.Ordinal);

        await host.RunStepsAsync(World.Cameroun, Steps.AddField("Article", field));

        Assert.Contains("Apparu.", (await host.GetPageAsync($"/cameroun/fr/{article.Path}")).IsOk().Body, StringComparison.Ordinal);
    }

    [Theory, EveryEngine]
    public async Task Throws_it_away_when_its_site_changes(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);
        var path = await ArticleAsync(host);
        await KeptAsync(host, path);
        await KeptAsync(host, "/maroc/fr/actualites");
        var site = await host.SiteAsync(World.Cameroun);

        _ = (await host.OnSiteAsync(World.Cameroun, s => s.GetRequiredService<SaveSite>().RunAsync(new SiteDraft
        {
            Key = site.Key,
            Names = site.Names.SetItem("fr", "Cameroun rebaptisé"),
            Cultures = site.Cultures,
        }))).Value;

        Assert.Contains("Cameroun rebaptisé", (await host.GetPageAsync(path)).IsOk().Body, StringComparison.Ordinal);
        Assert.True((await host.GetPageAsync("/maroc/fr/actualites")).IsFromCache, "Another site’s page was thrown away.");
    }

    [Theory, EveryEngine]
    public async Task Throws_it_away_when_a_term_on_it_is_renamed(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);
        var path = await ArticleAsync(host);
        Assert.Equal("Vie du réseau", (await KeptAsync(host, path)).Text(".story-head .kicker"));

        await host.EditAsync(World.Worldwide, "40cat000000000000000000000", taxonomy =>
            taxonomy.Content["TaxonomyPart"]!["Terms"]![0]!["LocalizedTitlePart"]!["Titles"]!["fr"] = "La vie d’ici");
        _ = (await host.PublishAsync(World.Worldwide, "40cat000000000000000000000")).Value;

        Assert.Equal("La vie d’ici", (await host.GetPageAsync(path)).IsOk().Text(".story-head .kicker"));
        await host.EditAsync(World.Worldwide, "40cat000000000000000000000", taxonomy =>
            taxonomy.Content["TaxonomyPart"]!["Terms"]![0]!["LocalizedTitlePart"]!["Titles"]!["fr"] = "Vie du réseau");
        _ = (await host.PublishAsync(World.Worldwide, "40cat000000000000000000000")).Value;
    }

    [Theory, EveryEngine]
    public async Task Throws_it_away_when_a_nearer_text_takes_its_address(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);
        var french = Text.New() with { Path = Unique.Word() };
        await host.ImportItemAsync(World.Cameroun, french.ToJson());
        Assert.Equal(french.Title, (await KeptAsync(host, $"/cameroun/en/{french.Path}")).Heading);
        var english = Text.New() with { Culture = "en", Path = french.Path };

        await host.ImportItemAsync(World.Cameroun, english.ToJson());

        Assert.Equal(english.Title, (await host.GetPageAsync($"/cameroun/en/{french.Path}")).IsOk().Heading);
    }

    [Theory, EveryEngine]
    public async Task Keeps_it_when_something_else_changes(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);
        var path = await ArticleAsync(host);
        await KeptAsync(host, path);
        await KeptAsync(host, "/maroc/fr/actualites");

        await host.ImportItemAsync(World.Cameroun, Text.New().ToJson());
        await host.ImportItemAsync(World.Cameroun, (Text.New() with { ContentType = "Page" }).ToJson());
        await host.ImportItemAsync(World.Cameroun, (Text.New() with { Published = false }).ToJson());

        Assert.True((await host.GetPageAsync(path)).IsFromCache, "The page was thrown away for an item that is not on it.");
        Assert.True((await host.GetPageAsync("/maroc/fr/actualites")).IsFromCache, "The list of another site was thrown away.");
    }

    [Theory, EveryEngine]
    public async Task Throws_nothing_away_for_a_change_that_is_rolled_back(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);
        var article = Text.New() with { Path = Unique.Word() };
        await host.ImportItemAsync(World.Cameroun, article.ToJson());
        await KeptAsync(host, $"/cameroun/fr/{article.Path}");

        await Assert.ThrowsAnyAsync<Exception>(() => host.RunStepsAsync(World.Cameroun, $$"""
            { "name": "content", "Data": [ {{(article with { Body = "Jamais lu." }).ToJson().ToJsonString()}}, { "ContentType": "Nowhere", "Published": true } ] }
            """));

        var page = (await host.GetPageAsync($"/cameroun/fr/{article.Path}")).IsOk();
        Assert.True(page.IsFromCache);
        Assert.DoesNotContain("Jamais lu.", page.Body, StringComparison.Ordinal);
    }

    [Theory, EveryEngine]
    public async Task Keeps_no_answer_that_is_an_error_or_a_redirect(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);
        var missing = $"/cameroun/fr/{Unique.Word()}";

        await host.GetPageAsync(missing);
        await host.GetPageAsync("/cameroun");

        Assert.False((await host.GetPageAsync(missing)).IsFromCache);
        Assert.False((await host.GetPageAsync("/cameroun")).IsFromCache);
    }

    private static async Task<string> ArticleAsync(AlumniHost host)
    {
        var article = Text.New() with { Path = Unique.Word() };
        await host.ImportItemAsync(World.Cameroun, article.ToJson());
        return $"/cameroun/fr/{article.Path}";
    }

    private static async Task<Page> KeptAsync(AlumniHost host, string path)
    {
        (await host.GetPageAsync(path)).IsOk();
        var kept = (await host.GetPageAsync(path)).IsOk();
        Assert.True(kept.IsFromCache, $"{path} is not kept.");
        return kept;
    }
}
