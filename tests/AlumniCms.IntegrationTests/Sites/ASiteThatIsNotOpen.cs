using System.Net;
using AlumniCms.IntegrationTests.Databases;
using AlumniCms.IntegrationTests.Hosts;
using AlumniCms.Kernel.Sites;

namespace AlumniCms.IntegrationTests.Sites;

public sealed class ASiteThatIsNotOpen(Worlds worlds) : IClassFixture<Worlds>
{
    [Theory]
    [EveryEngine(SiteStatus.Preparing, HttpStatusCode.ServiceUnavailable)]
    [EveryEngine(SiteStatus.Closed, HttpStatusCode.Gone)]
    public async Task Says_so_at_every_address(DatabaseEngine engine, SiteStatus status, HttpStatusCode answer)
    {
        var host = await worlds.GetAsync(engine);
        var article = Text.New() with { Path = Unique.Word() };
        await host.ImportItemAsync(World.Maroc, article.ToJson());
        (await host.GetPageAsync("/maroc/fr")).IsOk();

        await host.SetStatusAsync(World.Maroc, status);

        foreach (var path in new[] { "/maroc", "/maroc/fr", $"/maroc/fr/{article.Path}", "/maroc/fr/actualites", $"/maroc/api/content/{article.Id}" })
            Assert.DoesNotContain(article.Body, (await host.GetPageAsync(path)).Is(answer).Body, StringComparison.Ordinal);
        (await host.GetPageAsync("/cameroun/fr")).IsOk();
        await host.SetStatusAsync(World.Maroc, SiteStatus.Online);
        (await host.GetPageAsync($"/maroc/fr/{article.Path}")).IsOk();
    }

    [Theory, EveryEngine]
    public async Task Tells_machines_when_to_come_back(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);
        await host.SetStatusAsync(World.Maroc, SiteStatus.Preparing);

        var page = await host.GetPageAsync("/maroc/fr");

        Assert.NotNull(page.Headers.RetryAfter);
        await host.SetStatusAsync(World.Maroc, SiteStatus.Online);
    }
}
