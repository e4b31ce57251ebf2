using System.Net;
using System.Text.Json.Nodes;
using AlumniCms.IntegrationTests.Databases;
using AlumniCms.IntegrationTests.Hosts;

namespace AlumniCms.IntegrationTests.Display;

public sealed class VisitingATerm(Worlds worlds) : IClassFixture<Worlds>
{
    private const string Categories = "40cat000000000000000000000";
    private const string NetworkLife = "40cat000000000000000000001";

    [Theory, EveryEngine]
    public async Task Shows_what_a_site_has_under_a_term_of_the_whole_network(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);
        var (ours, theirs) = (Carrying(NetworkLife), Carrying(NetworkLife));
        await host.ImportItemAsync(World.Cameroun, ours.ToJson());
        await host.ImportItemAsync(World.Maroc, theirs.ToJson());

        var article = (await host.GetPageAsync($"/cameroun/fr/{ours.Path}")).IsOk();
        var link = article.Document.QuerySelector(".kicker a")?.GetAttribute("href");
        Assert.Equal("/cameroun/fr/topics/network-life", link);
        var term = (await host.GetPageAsync(link!)).IsOk();

        Assert.Equal("Vie du réseau", term.Document.QuerySelector("h1")?.TextContent.Trim());
        Assert.Contains(ours.Title, term.Body, StringComparison.Ordinal);
        Assert.DoesNotContain(theirs.Title, term.Body, StringComparison.Ordinal);
        Assert.Contains("http://localhost/cameroun/fr/topics/network-life", (await host.GetPageAsync("/cameroun/sitemap.xml")).IsOk().Body, StringComparison.Ordinal);
    }

    [Theory, EveryEngine]
    public async Task Shows_an_item_that_got_the_term_since(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);
        (await host.GetPageAsync("/cameroun/fr/topics/network-life")).IsOk();
        var late = Carrying(NetworkLife);

        await host.ImportItemAsync(World.Cameroun, late.ToJson());

        Assert.Contains(late.Title, (await host.GetPageAsync("/cameroun/fr/topics/network-life")).IsOk().Body, StringComparison.Ordinal);
    }

    [Theory]
    [EveryEngine("/fr/topics")]
    [EveryEngine("/cameroun/fr/topics")]
    [EveryEngine("/cameroun/fr/topics/nothing")]
    [EveryEngine("/cameroun/fr/topics/network-life/more")]
    [EveryEngine("/cameroun/fr/topics/network-life?page=2")]
    [EveryEngine("/cameroun/fr/topics/network-life?page=-1")]
    public async Task Finds_nothing_where_there_is_no_term_and_no_page(DatabaseEngine engine, string path)
    {
        var host = await worlds.GetAsync(engine);

        (await host.GetPageAsync(path)).Is(HttpStatusCode.NotFound);
    }

    private static Text Carrying(string term) => Text.New() with
    {
        Path = Unique.Word(),
        More = new JsonObject { ["Article"] = new JsonObject { ["Category"] = Taxonomies.Field(Categories, term) } },
    };
}
