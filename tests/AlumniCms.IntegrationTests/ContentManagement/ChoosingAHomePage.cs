using System.Text.Json.Nodes;
using AlumniCms.ContentManagement.Contents;
using AlumniCms.ContentManagement.Indexes;
using AlumniCms.IntegrationTests.Databases;
using AlumniCms.IntegrationTests.Hosts;
using Microsoft.EntityFrameworkCore;

namespace AlumniCms.IntegrationTests.ContentManagement;

public sealed class ChoosingAHomePage(Worlds worlds) : IClassFixture<Worlds>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory, EveryEngine]
    public async Task Takes_the_mark_from_the_former_one_of_that_language(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);
        var english = Home("en");
        var (first, second) = (Home("fr"), Home("fr"));
        await host.ImportItemAsync(World.Cameroun, english.ToJson());
        await host.ImportItemAsync(World.Cameroun, first.ToJson());
        Assert.Equal(first.Title, (await host.GetPageAsync("/cameroun/fr")).IsOk().Heading);

        await host.ImportItemAsync(World.Cameroun, second.ToJson());

        Assert.Equal(second.Title, (await host.GetPageAsync("/cameroun/fr")).IsOk().Heading);
        Assert.Equal(english.Title, (await host.GetPageAsync("/cameroun/en")).IsOk().Heading);
        Assert.Equal(first.Title, (await host.GetPageAsync($"/cameroun/fr/{first.Path}")).IsOk().Heading);
        var former = await host.FindItemAsync(World.Cameroun, first.Id, VersionOptions.Published);
        Assert.Equal("false", former!.Content["AutoroutePart"]!["SetHomepage"]!.ToJsonString());
        Assert.Equal([second.Id], await host.OnDatabaseAsync(World.Cameroun, db => db.Set<AutorouteIndex>()
            .Where(r => r.IsHomepage && r.Culture == "fr").Select(r => r.ContentItemId).ToListAsync(Cancellation)));
    }

    [Theory, EveryEngine]
    public async Task Waits_for_the_publication(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);
        var (first, second) = (Home("fr"), Home("fr") with { Published = false });
        await host.ImportItemAsync(World.Maroc, first.ToJson());
        await host.ImportItemAsync(World.Maroc, second.ToJson());
        Assert.Equal(first.Title, (await host.GetPageAsync("/maroc/fr")).IsOk().Heading);

        _ = (await host.PublishAsync(World.Maroc, second.Id)).Value;

        Assert.Equal(second.Title, (await host.GetPageAsync("/maroc/fr")).IsOk().Heading);
    }

    private static Text Home(string culture) => Text.New() with
    {
        ContentType = "Page",
        Culture = culture,
        Path = Unique.Word(),
        More = new JsonObject { ["AutoroutePart"] = new JsonObject { ["SetHomepage"] = true } },
    };
}
