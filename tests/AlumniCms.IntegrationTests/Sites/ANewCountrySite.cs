using System.Net;
using AlumniCms.IntegrationTests.Databases;
using AlumniCms.IntegrationTests.Hosts;

namespace AlumniCms.IntegrationTests.Sites;

public sealed class ANewCountrySite(Worlds worlds) : IClassFixture<Worlds>
{
    private static readonly Dictionary<string, string[]> LegalPages = new(StringComparer.Ordinal)
    {
        ["fr"] = ["mentions-legales", "confidentialite", "conditions-d-utilisation", "accessibilite"],
        ["en"] = ["legal-notice", "privacy", "terms-of-use", "accessibility"],
    };

    [Theory, EveryEngine(World.Cameroun, "fr"), EveryEngine(World.Cameroun, "en"), EveryEngine(World.Maroc, "ar")]
    public async Task Has_a_home_page_in_each_of_its_languages(DatabaseEngine engine, string site, string culture)
    {
        var host = await worlds.GetAsync(engine);

        var home = (await host.GetPageAsync($"/{site}/{culture}")).IsOk();

        Assert.Equal(culture, home.TextLang);
        Assert.NotEmpty(home.Heading);
        Assert.Empty(home.Text(".hero .notice"));
        Assert.NotEmpty(home.Text(".welcome .prose"));
    }

    [Theory, EveryEngine(World.Cameroun, "fr"), EveryEngine(World.Cameroun, "en"), EveryEngine(World.Maroc, "ar")]
    public async Task Has_menus_whose_every_link_leads_to_a_page(DatabaseEngine engine, string site, string culture)
    {
        var host = await worlds.GetAsync(engine);
        var home = (await host.GetPageAsync($"/{site}/{culture}")).IsOk();

        var main = home.Links("header .menu");
        var foot = home.Links("footer .foot-menu");

        Assert.True(main.Count >= 6, $"The main menu has {main.Count} links.");
        Assert.True(foot.Count >= 4, $"The footer has {foot.Count} links.");
        foreach (var link in main.Concat(foot).Where(l => l.StartsWith('/')))
        {
            Assert.StartsWith($"/{site}/{culture}", link, StringComparison.Ordinal);
            (await host.GetPageAsync(link)).IsOk();
        }
    }

    [Theory, EveryEngine("fr"), EveryEngine("en")]
    public async Task Has_its_legal_pages(DatabaseEngine engine, string culture)
    {
        var host = await worlds.GetAsync(engine);

        foreach (var path in LegalPages[culture])
            Assert.Equal(culture, (await host.GetPageAsync($"/cameroun/{culture}/{path}")).IsOk().TextLang);
    }

    [Theory, EveryEngine]
    public async Task Appears_on_the_worldwide_home_page(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);
        Assert.DoesNotContain((await host.GetPageAsync("/fr")).IsOk().Links(".regions"), l => l.Contains("/viet-nam", StringComparison.Ordinal));

        await host.CreateCountrySiteAsync("viet-nam");

        var home = (await host.GetPageAsync("/fr")).IsOk();
        Assert.Contains("/viet-nam/fr/", home.Links(".regions").Select(l => l.TrimEnd('/') + "/"));
        foreach (var culture in new[] { "vi", "fr", "en" })
            (await host.GetPageAsync($"/viet-nam/{culture}")).IsOk();
        Assert.Equal(HttpStatusCode.NotFound, (await host.GetPageAsync("/viet-nam/pt")).Status);
    }
}
