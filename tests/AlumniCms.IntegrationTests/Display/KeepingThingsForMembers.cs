using AlumniCms.IntegrationTests.Databases;
using AlumniCms.IntegrationTests.Hosts;
using AlumniCms.IntegrationTests.Syndication;

namespace AlumniCms.IntegrationTests.Display;

public sealed class KeepingThingsForMembers(Worlds worlds) : IClassFixture<Worlds>
{
    [Theory, EveryEngine]
    public async Task Draws_no_empty_card_and_says_where_to_write(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);

        var page = await Things.PublishAsync(host, Things.Event() with { Audience = "members" });

        Assert.Null(page.Document.QuerySelector("article .facts"));
        var way = Assert.Single(page.Links(".join-us"));
        Assert.Equal("Contact", (await host.GetPageAsync(way)).IsOk().Heading);
    }

    [Theory, EveryEngine]
    public async Task Counts_nothing_in_a_list_that_is_for_members(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);

        var page = (await host.GetPageAsync("/cameroun/fr/annuaire")).IsOk();

        Assert.Null(page.Document.QuerySelector(".count"));
        Assert.Equal("/cameroun/fr/contact", Assert.Single(page.Links(".empty .join-us")));
    }

    [Theory, EveryEngine]
    public async Task Names_what_is_kept_without_saying_it(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);

        var page = await Things.PublishAsync(host, Things.Event());

        Assert.Contains("Réservé aux membres du réseau", page.Text(".facts .reserved"), StringComparison.Ordinal);
        Assert.DoesNotContain("Online address", page.Text(".facts .reserved"), StringComparison.Ordinal);
        Assert.DoesNotContain("visio.example.org", page.Body, StringComparison.Ordinal);
    }

    [Theory, EveryEngine]
    public async Task Says_nothing_where_nothing_is_kept(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);

        var page = await Things.PublishAsync(host, Text.New() with { Path = Unique.Word() });

        Assert.Null(page.Document.QuerySelector(".reserved, .join-us"));
    }
}
