using System.Net;
using System.Text.Json.Nodes;
using AlumniCms.IntegrationTests.Databases;
using AlumniCms.IntegrationTests.Hosts;
using AlumniCms.IntegrationTests.Syndication;
using AlumniCms.Recipes.Running;

namespace AlumniCms.IntegrationTests.Display;

public sealed class ChoosingATheme(Worlds worlds) : IClassFixture<Worlds>
{
    private const string Dsfr = "AlumniCms.Themes.Dsfr";
    private const string Public = "AlumniCms.Themes.Public";

    [Theory, EveryEngine]
    public async Task Draws_one_site_in_its_look_and_leaves_the_others(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);
        await ChooseAsync(host, World.Maroc, Dsfr);
        var theirs = await OfferAsync(host, World.Maroc);
        var ours = await OfferAsync(host, World.Cameroun);

        var list = (await host.GetPageAsync("/maroc/fr/offres")).IsOk();
        Assert.NotNull(list.Document.QuerySelector(".fr-header__service"));
        Assert.Contains(theirs.Title, list.Document.QuerySelectorAll(".fr-card .fr-card__title").Select(t => t.TextContent.Trim()), StringComparer.Ordinal);
        Assert.NotNull((await host.GetPageAsync($"/maroc/fr/{theirs.Path}")).IsOk().Document.QuerySelector(".fr-grid-row .key-facts"));

        var other = (await host.GetPageAsync("/cameroun/fr/offres")).IsOk();
        Assert.Null(other.Document.QuerySelector("[class*='fr-']"));
        Assert.Contains(ours.Title, other.Document.QuerySelectorAll(".row-card .card-title").Select(t => t.TextContent.Trim()), StringComparer.Ordinal);
    }

    [Theory, EveryEngine]
    public async Task Has_the_modules_views_where_it_has_none_of_its_own(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);
        await ChooseAsync(host, World.Maroc, Dsfr);
        var article = Text.New() with { Path = Unique.Word() };
        await host.ImportItemAsync(World.Maroc, article.ToJson());

        var page = (await host.GetPageAsync($"/maroc/fr/{article.Path}")).IsOk();

        Assert.NotNull(page.Document.QuerySelector(".fr-header ~ main .story-text"));
        Assert.NotNull((await host.GetPageAsync("/maroc/fr/nowhere")).Is(HttpStatusCode.NotFound).Document.QuerySelector(".fr-header ~ main .fr-btn"));
    }

    [Theory, EveryEngine]
    public async Task Throws_the_kept_pages_of_the_former_one_away(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);
        await ChooseAsync(host, World.Maroc, Public);
        foreach (var path in new[] { "/maroc/fr", "/maroc/ar" })
        {
            (await host.GetPageAsync(path)).IsOk();
            Assert.True((await host.GetPageAsync(path)).IsFromCache);
        }

        await ChooseAsync(host, World.Maroc, Dsfr);

        foreach (var path in new[] { "/maroc/fr", "/maroc/ar" })
            Assert.NotNull((await host.GetPageAsync(path)).IsOk().Document.QuerySelector(".fr-header"));
    }

    [Theory]
    [InlineData("TheBlogTheme")]
    [InlineData("AlumniCms.Search")]
    [InlineData("../Display")]
    public async Task Refuses_what_is_no_theme(string name)
    {
        var host = await worlds.GetAsync(DatabaseEngine.Sqlite);
        await ChooseAsync(host, World.Maroc, Dsfr);

        var run = await host.RunStepsAsync(World.Maroc, Step(name));

        Assert.Contains(run.Report, line => line.Outcome == RecipeOutcome.Skipped && line.Message.Contains(name, StringComparison.Ordinal));
        Assert.NotNull((await host.GetPageAsync("/maroc/fr")).IsOk().Document.QuerySelector(".fr-header"));
    }

    [Theory]
    [InlineData("\"Nowhere.Themes.Lost\"")]
    [InlineData("\"../Display\"")]
    [InlineData("{ \"Id\": 1 }")]
    public async Task Draws_the_pages_in_the_default_one_when_the_settings_name_none_that_is_here(string json)
    {
        var host = await worlds.GetAsync(DatabaseEngine.Sqlite);
        await host.RunStepsAsync(World.Maroc, $$"""{ "name": "settings", "Themes": { "site": {{json}} } }""");

        Assert.NotNull((await host.GetPageAsync("/maroc/fr")).IsOk().Document.QuerySelector(".site-head"));
        (await host.GetPageAsync("/maroc/fr/manifest.webmanifest")).IsOk();
        Assert.Contains("which is not here", host.Log.Text, StringComparison.Ordinal);
    }

    private static string Step(string theme) => new JsonObject { ["name"] = "themes", ["site"] = theme }.ToJsonString();

    private static Task<RecipeRun> ChooseAsync(AlumniHost host, string site, string theme) =>
        host.RunStepsAsync(site, $$"""{ "name": "settings", "Themes": null }, {{Step(theme)}}""");

    private static async Task<Text> OfferAsync(AlumniHost host, string site)
    {
        var partner = Things.Partner();
        var offer = Things.Offer("job", partner.Id);
        await host.ImportItemAsync(site, partner.ToJson());
        await host.ImportItemAsync(site, offer.ToJson());
        return offer;
    }
}
