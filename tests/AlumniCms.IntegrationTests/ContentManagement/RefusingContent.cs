using System.Text.Json.Nodes;
using AlumniCms.IntegrationTests.Databases;
using AlumniCms.IntegrationTests.Hosts;

namespace AlumniCms.IntegrationTests.ContentManagement;

/// <summary>What an import does not take, and how it says so.</summary>
public sealed class RefusingContent(Worlds worlds) : IClassFixture<Worlds>
{
    private const string Twins = """{ "colour": { "Value": 1 }, "Colour": ["a", { "x": null, "X": 1.50 }] }""";

    [Theory, EveryEngine]
    public async Task Names_the_value_that_is_too_long_and_its_size(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);
        var article = Text.New() with
        {
            Body = new string('é', 256 * 1024),
            More = new JsonObject
            {
                ["HtmlBodyPart"] = new JsonObject { ["Html"] = new string('x', 200 * 1024) },
                ["Article"] = new JsonObject { ["Quote"] = new JsonObject { ["Html"] = "<p>" + new string('x', 200 * 1024) } },
            },
        };

        var refused = (await host.TryImportItemAsync(World.Cameroun, article.ToJson())).Refusals;

        Assert.Equal(["Article.Quote.Html", "MarkdownBodyPart.Markdown"], refused.Select(r => r.Path).Order());
        Assert.Contains(refused, r => r.Message.StartsWith("'Quote' holds 201 KB of Html; 200 KB is the most.", StringComparison.Ordinal));
        Assert.Contains(refused, r => r.Message.StartsWith("'MarkdownBodyPart' holds 512 KB of Markdown; 500 KB is the most.", StringComparison.Ordinal));
        var run = await Assert.ThrowsAnyAsync<Exception>(() => host.RunStepsAsync(
            World.Cameroun, $$"""{ "name": "content", "Data": [{{article.ToJson().ToJsonString()}}] }"""));
        Assert.Contains("KB is the most", run.ToString(), StringComparison.Ordinal);
    }

    [Theory, EveryEngine]
    public async Task Keeps_names_that_differ_by_capitals_in_parts_that_nobody_knows(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);
        var article = Text.New() with { More = new JsonObject { ["MysteryPart"] = JsonNode.Parse(Twins) } };

        await host.ImportItemAsync(World.Cameroun, article.ToJson());

        var json = (await host.GetJsonAsync($"/cameroun/api/content/{article.Id}")).IsOk();
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(Twins), json.Json["MysteryPart"]), json.Body);
    }

    [Theory, EveryEngine]
    public async Task Refuses_such_names_where_one_of_them_would_be_lost(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);
        (JsonObject More, string Path)[] ambiguous =
        [
            (new() { ["MarkdownBodyPart"] = JsonNode.Parse("""{ "MARKDOWN": "Deux" }""") }, "MarkdownBodyPart"),
            (new() { ["Article"] = JsonNode.Parse("""{ "Summary": { "text": "Deux" } }""") }, "Article.Summary"),
            (new() { ["article"] = JsonNode.Parse("""{ "Summary": { "Text": "Deux" } }""") }, "article"),
            (new() { ["FlowPart"] = JsonNode.Parse("""{ "Widgets": [{ "ContentType": "Page", "contenttype": "Article" }] }""") }, "FlowPart.Widgets[0]"),
        ];

        foreach (var (more, path) in ambiguous)
        {
            var refused = await host.TryImportItemAsync(World.Cameroun, (Text.New() with { More = more }).ToJson());
            Assert.Contains(path, refused.Refusals.Select(r => r.Path));
        }
    }
}
