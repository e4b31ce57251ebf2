using AlumniCms.IntegrationTests.Databases;
using AlumniCms.IntegrationTests.Hosts;

namespace AlumniCms.IntegrationTests.Caching;

/// <summary>Two hosts on one database: two nodes on PostgreSQL, the server and a command on SQLite.</summary>
public sealed class ChangingOnAnotherNode(WorldTemplates templates)
{
    [Theory, EveryEngine]
    public async Task Reaches_the_pages_that_this_one_keeps(DatabaseEngine engine)
    {
        await using var world = await templates.CreateAsync(engine);
        await using var other = await AlumniHost.StartAsync(world.Database);
        var article = Text.New() with { Path = Unique.Word(), Body = "Avant." };
        await other.ImportItemAsync(World.Cameroun, article.ToJson());
        var path = $"/cameroun/fr/{article.Path}";
        await AlumniHost.UntilAsync(
            async () => (await world.Host.GetPageAsync(path)).Body.Contains("Avant.", StringComparison.Ordinal), "The article does not appear.");

        await other.ImportItemAsync(World.Cameroun, (article with { Body = "Après." }).ToJson());

        await AlumniHost.UntilAsync(
            async () => (await world.Host.GetPageAsync(path)).IsOk().Body.Contains("Après.", StringComparison.Ordinal),
            "The page on the first node stays as it was.");
    }

    [Theory, EveryEngine]
    public async Task Reaches_what_this_one_knows_of_sites_and_types(DatabaseEngine engine)
    {
        await using var world = await templates.CreateAsync(engine);
        await using var other = await AlumniHost.StartAsync(world.Database);
        (await world.Host.GetPageAsync("/cameroun/fr/actualites")).IsOk();
        (await other.GetPageAsync("/cameroun/fr/actualites")).IsOk();

        await other.SwitchOffAsync(World.Cameroun, "AlumniCms.Articles");

        await AlumniHost.UntilAsync(
            async () => (await world.Host.GetPageAsync("/cameroun/fr/actualites")).Status == System.Net.HttpStatusCode.NotFound,
            "The first node does not hear that the feature is off.");
    }

    [Theory, EveryEngine]
    public async Task Leaves_other_pages_of_this_one_alone(DatabaseEngine engine)
    {
        await using var world = await templates.CreateAsync(engine);
        await using var other = await AlumniHost.StartAsync(world.Database);
        var (changed, kept) = (Text.New() with { Path = Unique.Word() }, Text.New() with { ContentType = "Page", Path = Unique.Word() });
        await world.Host.ImportItemAsync(World.Cameroun, changed.ToJson());
        await world.Host.ImportItemAsync(World.Cameroun, kept.ToJson());
        (await world.Host.GetPageAsync($"/cameroun/fr/{kept.Path}")).IsOk();
        (await world.Host.GetPageAsync($"/cameroun/fr/{changed.Path}")).IsOk();

        await other.ImportItemAsync(World.Cameroun, (changed with { Body = "Après." }).ToJson());
        await AlumniHost.UntilAsync(
            async () => (await world.Host.GetPageAsync($"/cameroun/fr/{changed.Path}")).Body.Contains("Après.", StringComparison.Ordinal),
            "The change does not arrive.");

        Assert.True((await world.Host.GetPageAsync($"/cameroun/fr/{kept.Path}")).IsFromCache);
    }
}
