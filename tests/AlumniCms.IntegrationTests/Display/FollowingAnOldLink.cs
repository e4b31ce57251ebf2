using System.Net;
using AlumniCms.IntegrationTests.Databases;
using AlumniCms.IntegrationTests.Hosts;

namespace AlumniCms.IntegrationTests.Display;

public sealed class FollowingAnOldLink(Worlds worlds) : IClassFixture<Worlds>
{
    [Theory, EveryEngine]
    public async Task Says_that_a_removed_page_is_gone_for_good(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);
        var text = Text.New() with { Path = Unique.Word() };
        await host.ImportItemAsync(World.Cameroun, text.ToJson());
        (await host.GetPageAsync($"/cameroun/fr/{text.Path}")).IsOk();

        await host.RemoveAsync(World.Cameroun, text.Id);

        (await host.GetPageAsync($"/cameroun/fr/{text.Path}")).Is(HttpStatusCode.Gone);
        (await host.GetPageAsync($"/maroc/fr/{text.Path}")).Is(HttpStatusCode.NotFound);
    }

    [Theory, EveryEngine]
    public async Task Says_nothing_of_a_removed_page_that_was_for_members(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);
        var text = Text.New() with { Path = Unique.Word(), Audience = "members" };
        await host.ImportItemAsync(World.Cameroun, text.ToJson());

        await host.RemoveAsync(World.Cameroun, text.Id);

        (await host.GetPageAsync($"/cameroun/fr/{text.Path}")).Is(HttpStatusCode.NotFound);
    }

    [Theory, EveryEngine]
    public async Task Finds_a_new_page_at_the_address_of_a_removed_one(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);
        var text = Text.New() with { Path = Unique.Word() };
        await host.ImportItemAsync(World.Cameroun, text.ToJson());
        await host.RemoveAsync(World.Cameroun, text.Id);

        var other = Text.New() with { Path = text.Path };
        await host.ImportItemAsync(World.Cameroun, other.ToJson());

        Assert.Equal(other.Title, (await host.GetPageAsync($"/cameroun/fr/{text.Path}")).IsOk().Heading);
    }
}
