using System.Net;
using AlumniCms.IntegrationTests.Databases;
using AlumniCms.IntegrationTests.Hosts;
using AlumniCms.Sites.Actions;
using Microsoft.Extensions.DependencyInjection;

namespace AlumniCms.IntegrationTests.Sites;

public sealed class SwitchingAFeatureOff(Worlds worlds) : IClassFixture<Worlds>
{
    [Theory, EveryEngine]
    public async Task Hides_its_pages_on_that_site_alone(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);
        var article = Text.New() with { Path = Unique.Word() };
        await host.ImportItemAsync(World.Cameroun, article.ToJson());
        await host.ImportItemAsync(World.Maroc, article.ToJson());
        (await host.GetPageAsync("/cameroun/fr/actualites")).IsOk();
        (await host.GetPageAsync($"/cameroun/fr/{article.Path}")).IsOk();

        await SwitchAsync(host, on: [], off: ["AlumniCms.Articles"]);

        (await host.GetPageAsync("/cameroun/fr/actualites")).Is(HttpStatusCode.NotFound);
        (await host.GetPageAsync($"/cameroun/fr/{article.Path}")).Is(HttpStatusCode.NotFound);
        Assert.DoesNotContain(article.Title, (await host.GetPageAsync("/cameroun/fr")).IsOk().Body, StringComparison.Ordinal);
        (await host.GetPageAsync("/maroc/fr/actualites")).IsOk();
        (await host.GetPageAsync($"/maroc/fr/{article.Path}")).IsOk();

        await SwitchAsync(host, on: ["AlumniCms.Articles"], off: []);
        (await host.GetPageAsync($"/cameroun/fr/{article.Path}")).IsOk();
    }

    private static async Task SwitchAsync(AlumniHost host, string[] on, string[] off) =>
        _ = (await host.OnSiteAsync(World.Cameroun, s => s.GetRequiredService<SetSiteFeatures>().RunAsync(World.Cameroun, on, off))).Value;
}
