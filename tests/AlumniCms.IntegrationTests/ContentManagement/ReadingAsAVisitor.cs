using System.Net;
using System.Text.Json.Nodes;
using AlumniCms.IntegrationTests.Databases;
using AlumniCms.IntegrationTests.Hosts;

namespace AlumniCms.IntegrationTests.ContentManagement;

public sealed class ReadingAsAVisitor(Worlds worlds) : IClassFixture<Worlds>
{
    [Theory, EveryEngine]
    public async Task Shows_the_summary_but_not_the_body_of_a_text_for_members(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);
        var article = Text.New() with { Path = Unique.Word(), Audience = "members", Summary = "Pour donner envie.", Body = "Entre nous." };
        await host.ImportItemAsync(World.Cameroun, article.ToJson());

        var page = (await host.GetPageAsync($"/cameroun/fr/{article.Path}")).IsOk();

        Assert.Contains(article.Summary, page.Body, StringComparison.Ordinal);
        Assert.DoesNotContain(article.Body, page.Body, StringComparison.Ordinal);
        Assert.Empty(page.Text("dl.fields"));
    }

    [Theory, EveryEngine]
    public async Task Finds_no_text_for_members_in_the_API_or_in_lists(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);
        var article = Text.New() with { Audience = "members" };
        await host.ImportItemAsync(World.Cameroun, article.ToJson());

        (await host.GetJsonAsync($"/cameroun/api/content/{article.Id}")).Is(HttpStatusCode.NotFound);
        Assert.DoesNotContain(article.Title, (await host.GetPageAsync("/cameroun/fr/actualites")).IsOk().Body, StringComparison.Ordinal);
        Assert.DoesNotContain(article.Title, (await host.GetPageAsync("/cameroun/fr")).IsOk().Body, StringComparison.Ordinal);
    }

    [Theory, EveryEngine]
    public async Task Finds_no_field_that_is_for_members(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);
        await host.RunStepsAsync(World.Cameroun, Steps.AddField("Article", "Whisper", """ "FieldAudienceSettings": { "Audience": "members" } """));
        var article = Text.New() with
        {
            Path = Unique.Word(),
            More = new JsonObject { ["Article"] = new JsonObject { ["Whisper"] = new JsonObject { ["Text"] = "Un secret." } } },
        };
        await host.ImportItemAsync(World.Cameroun, article.ToJson());

        var page = (await host.GetPageAsync($"/cameroun/fr/{article.Path}")).IsOk();
        var json = (await host.GetJsonAsync($"/cameroun/api/content/{article.Id}")).IsOk();

        Assert.Contains(article.Body, page.Body, StringComparison.Ordinal);
        Assert.DoesNotContain("Un secret.", page.Body, StringComparison.Ordinal);
        Assert.NotNull(json.Json["Article"]!["Summary"]);
        Assert.Null(json.Json["Article"]!["Whisper"]);
    }

    [Theory, EveryEngine]
    public async Task Finds_no_draft(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);
        var article = Text.New() with { Path = Unique.Word(), Published = false };
        await host.ImportItemAsync(World.Cameroun, article.ToJson());

        (await host.GetPageAsync($"/cameroun/fr/{article.Path}")).Is(HttpStatusCode.NotFound);
        (await host.GetJsonAsync($"/cameroun/api/content/{article.Id}")).Is(HttpStatusCode.NotFound);
    }
}
