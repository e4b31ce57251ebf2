using AlumniCms.ContentManagement.Actions;
using AlumniCms.IntegrationTests.Databases;
using AlumniCms.IntegrationTests.Hosts;
using AlumniCms.IntegrationTests.Syndication;
using Microsoft.Extensions.DependencyInjection;

namespace AlumniCms.IntegrationTests.Media;

public sealed class UsingAFile(Worlds worlds) : IClassFixture<Worlds>
{
    [Theory, EveryEngine]
    public async Task Keeps_it_from_being_removed_and_moved_until_the_last_draft_has_let_it_go(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);
        var path = await host.UploadAsync(World.Cameroun, Unique.Word(), "a.webp");
        var article = Text.New() with { Path = Unique.Word(), More = Things.Fields("Article", $$"""{ "Picture": { "Paths": ["{{path}}"] } }""") };
        await host.ImportItemAsync(World.Cameroun, article.ToJson());

        var used = await host.UsesAsync(World.Cameroun, path);
        Assert.Equal((article.Id, article.Title, true), (used.Items[0].ContentItemId, used.Items[0].DisplayText, used.Items[0].IsPublished));
        Assert.Equal("media.used", (await host.RemoveFileAsync(World.Cameroun, path)).Code());
        Assert.Equal("media.used", (await host.MoveFileAsync(World.Cameroun, path, "", "b")).Code());

        await host.UnpublishAsync(World.Cameroun, article.Id);
        Assert.False(Assert.Single((await host.UsesAsync(World.Cameroun, path)).Items).IsPublished);

        await host.RemoveAsync(World.Cameroun, article.Id);
        Assert.Equal(0, (await host.UsesAsync(World.Cameroun, path)).Count);
        var moved = (await host.MoveFileAsync(World.Cameroun, path, "Forum 2026", "Le Jury.webp")).Value.Path;
        Assert.Equal("forum-2026/le-jury.webp", moved);
        _ = (await host.RemoveFileAsync(World.Cameroun, moved)).Value;
        Assert.Equal(["media.moved", "media.removed"], (await host.AuditAsync(World.Cameroun, moved)).Select(e => e.Action));
        Assert.Equal("media.unknown", (await host.RemoveFileAsync(World.Cameroun, moved)).Code());
    }

    [Theory, EveryEngine]
    public async Task Is_seen_wherever_a_text_names_it(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);
        var folder = Unique.Word().ToLowerInvariant();
        string[] paths = [.. await Task.WhenAll(Enumerable.Range(1, 5).Select(i => host.UploadAsync(World.Cameroun, folder, $"{i}.webp")))];
        var article = Text.New() with
        {
            Path = Unique.Word(),
            Body = $"""![a]({"/media/" + paths[0]}) et [b](~/media/{paths[1]}#x), <img src="/cameroun/media/{paths[2]}?v=1&w=320"> [image]{paths[3]}[/image]""",
            More = Things.Fields("Article", $$"""{ "Bag": { "ContentItems": [{ "Deep": { "Paths": ["/{{paths[4]}}"] } }] } }"""),
        };

        await host.ImportItemAsync(World.Cameroun, article.ToJson());

        foreach (var path in paths)
            Assert.Equal(1, (await host.UsesAsync(World.Cameroun, path)).Count);
        await host.OnSiteAsync(World.Cameroun, async s =>
        {
            await s.GetRequiredService<ReindexContent>().ExecuteAsync([article.Id], TestContext.Current.CancellationToken);
            return true;
        });
        Assert.Equal(1, (await host.UsesAsync(World.Cameroun, paths[0])).Count);
    }

    [Theory, EveryEngine]
    public async Task Of_the_network_s_counts_in_countries_without_saying_where(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);
        var path = await host.UploadAsync(World.Worldwide, Unique.Word(), "a.webp");
        var article = Text.New() with { Path = Unique.Word(), Body = $"![a](/media/{path})" };
        await host.ImportItemAsync(World.Cameroun, article.ToJson());

        var used = await host.UsesAsync(World.Worldwide, path);

        Assert.Empty(used.Items);
        Assert.Equal(1, used.Elsewhere);
        Assert.Equal("media.used", (await host.RemoveFileAsync(World.Worldwide, path)).Code());
    }
}
