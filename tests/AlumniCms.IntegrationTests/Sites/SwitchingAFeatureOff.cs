using System.Net;
using System.Text.Json.Nodes;
using AlumniCms.ContentManagement.Contents;
using AlumniCms.IntegrationTests.Databases;
using AlumniCms.IntegrationTests.Hosts;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace AlumniCms.IntegrationTests.Sites;

public sealed class SwitchingAFeatureOff(Worlds worlds) : IClassFixture<Worlds>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory, EveryEngine]
    public async Task Hides_its_pages_on_that_site_alone(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);
        var article = Text.New() with { Path = Unique.Word() };
        await host.ImportItemAsync(World.Cameroun, article.ToJson());
        await host.ImportItemAsync(World.Maroc, article.ToJson());
        (await host.GetPageAsync("/cameroun/fr/actualites")).IsOk();
        (await host.GetPageAsync($"/cameroun/fr/{article.Path}")).IsOk();

        await host.SwitchOffAsync(World.Cameroun, "AlumniCms.Articles");

        (await host.GetPageAsync("/cameroun/fr/actualites")).Is(HttpStatusCode.NotFound);
        (await host.GetPageAsync($"/cameroun/fr/{article.Path}")).Is(HttpStatusCode.NotFound);
        Assert.DoesNotContain(article.Title, (await host.GetPageAsync("/cameroun/fr")).IsOk().Body, StringComparison.Ordinal);
        (await host.GetPageAsync("/maroc/fr/actualites")).IsOk();
        (await host.GetPageAsync($"/maroc/fr/{article.Path}")).IsOk();

        await host.SwitchOnAsync(World.Cameroun, "AlumniCms.Articles");
        (await host.GetPageAsync($"/cameroun/fr/{article.Path}")).IsOk();
    }

    [Theory, EveryEngine]
    public async Task Takes_its_links_out_of_the_menus(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);
        var article = Text.New() with { Path = Unique.Word() };
        await host.ImportItemAsync(World.Cameroun, article.ToJson());
        await Menus.LinkAsync(host, article.Id);
        string[] links = ["/cameroun/fr/actualites", $"/cameroun/fr/{article.Path}"];
        Assert.Empty(links.Except(await Menus.LinksAsync(host)));

        await host.SwitchOffAsync(World.Cameroun, "AlumniCms.Articles");
        var left = await Menus.LinksAsync(host);
        Assert.Empty(links.Intersect(left));
        Assert.Contains("/cameroun/fr/portraits", left);

        // A page of that name is what the link leads to now.
        var page = await host.ImportItemAsync(World.Cameroun, (Text.New() with { ContentType = "Page", Path = "actualites" }).ToJson());
        Assert.Contains("/cameroun/fr/actualites", await Menus.LinksAsync(host));
        await host.UnpublishAsync(World.Cameroun, page.ContentItemId);

        await host.SwitchOnAsync(World.Cameroun, "AlumniCms.Articles");
        Assert.Empty(links.Except(await Menus.LinksAsync(host)));
    }

    [Theory, EveryEngine]
    public async Task Leaves_its_items_out_wherever_items_are_read(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);
        var list = Text.New() with { ContentType = "Page" };
        var set = Unique.Id();
        var article = Text.New() with
        {
            Path = Unique.Word(),
            Set = set,
            More = new JsonObject { ["ContainedPart"] = new JsonObject { ["ListContentItemId"] = list.Id, ["Order"] = 1 } },
        };
        await host.ImportItemAsync(World.Cameroun, list.ToJson());
        await host.ImportItemAsync(World.Cameroun, article.ToJson());
        Assert.All(await ReadAsync(host, list.Id, article.Id), way => Assert.True(way.Value, way.Key));
        (await host.GetJsonAsync($"/cameroun/api/content/{article.Id}")).IsOk();

        await host.SwitchOffAsync(World.Cameroun, "AlumniCms.Articles");
        Assert.All(await ReadAsync(host, list.Id, article.Id), way => Assert.False(way.Value, way.Key));
        (await host.GetJsonAsync($"/cameroun/api/content/{article.Id}")).Is(HttpStatusCode.NotFound);

        await host.SwitchOnAsync(World.Cameroun, "AlumniCms.Articles");
        (await host.GetJsonAsync($"/cameroun/api/content/{article.Id}")).IsOk();
    }

    private static Task<Dictionary<string, bool>> ReadAsync(AlumniHost host, string listId, string id) => host.OnSiteAsync<Dictionary<string, bool>>(World.Cameroun, async s =>
    {
        var contents = s.GetRequiredService<PublishedContent>();
        var manager = s.GetRequiredService<IContentManager>();
        var list = (await manager.GetAsync(listId, VersionOptions.Published, Cancellation))!;
        var item = (await manager.GetAsync(id, VersionOptions.Published, Cancellation))!;
        return new()
        {
            ["item"] = await contents.FindAsync(id, Cancellation) is not null,
            ["list of the type"] = await contents.OfType("Article").AnyAsync(i => i.ContentItemId == id, Cancellation),
            ["list"] = await contents.ContainedIn(list, ["Article"]).AnyAsync(Cancellation),
            ["term"] = await contents.WithTerm("40cat000000000000000000001", ["Article"]).AnyAsync(i => i.ContentItemId == id, Cancellation),
            ["address"] = (await contents.AddressesAsync([id], Cancellation)).ContainsKey(id),
            ["translations"] = (await contents.TranslationsAsync(item, Cancellation)).Any(t => t.ContentItemId == id),
        };
    });
}
