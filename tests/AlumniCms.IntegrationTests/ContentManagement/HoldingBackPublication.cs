using System.Text.Json.Nodes;
using AlumniCms.ContentManagement.Actions;
using AlumniCms.ContentManagement.Contents;
using AlumniCms.ContentManagement.Items;
using AlumniCms.ContentManagement.Parts;
using AlumniCms.ContentManagement.Scheduling;
using AlumniCms.IntegrationTests.Databases;
using AlumniCms.IntegrationTests.Hosts;
using AlumniCms.IntegrationTests.Media;
using AlumniCms.Kernel.Timing;
using AlumniCms.Media.Files;
using AlumniCms.Recipes.Reading;
using AlumniCms.Recipes.Running;
using Microsoft.Extensions.DependencyInjection;

namespace AlumniCms.IntegrationTests.ContentManagement;

/// <summary>What the law asks of a text is asked of everybody who publishes: people, programs, timers and recipes.</summary>
public sealed class HoldingBackPublication(Worlds worlds) : IClassFixture<Worlds>
{
    private const string TwoTitles = "# Un second titre\n\nDu texte.";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory, EveryEngine]
    public async Task Names_the_field_and_what_to_do_to_whoever_publishes(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);
        var draft = await host.ImportItemAsync(World.Cameroun, (Text.New() with { Body = "## Un\n\n#### Trois\n\n[](~/contact)", Published = false }).ToJson());

        var refused = (await host.PublishAsync(World.Cameroun, draft.ContentItemId)).Refusals;

        Assert.Equal(["checks.heading-order", "checks.link-words"], refused.Select(r => r.Code));
        Assert.All(refused, r => Assert.Equal("MarkdownBodyPart.Markdown", r.Path));
        Assert.Contains("“Trois” leaves out a level. Put it", refused[0].Message, StringComparison.Ordinal);
        Assert.Equal(["Trois"], refused[0].Arguments);
        Assert.Null(await host.FindItemAsync(World.Cameroun, draft.ContentItemId, VersionOptions.Published));
    }

    [Theory, EveryEngine]
    public async Task Asks_for_a_picture_s_words_in_the_item_or_in_the_library(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);
        var path = await host.UploadAsync(World.Cameroun, Unique.Word(), "mairie.webp");
        var id = (await host.ImportItemAsync(World.Cameroun, WithPicture(path, "").ToJson())).ContentItemId;
        var spoken = (await host.ImportItemAsync(World.Cameroun, WithPicture(path, "La mairie").ToJson())).ContentItemId;

        var refusal = Assert.Single((await host.PublishAsync(World.Cameroun, id)).Refusals);
        Assert.Equal(("checks.alternative-text", "Article.Picture"), (refusal.Code, refusal.Path));
        Assert.True((await host.PublishAsync(World.Cameroun, spoken)).Succeeded);

        _ = (await host.DescribeAsync(World.Cameroun, path, new MediaDetails { IsDecorative = true })).Value;
        Assert.True((await host.PublishAsync(World.Cameroun, id)).Succeeded);
    }

    [Theory, EveryEngine]
    public async Task Keeps_an_item_of_a_recipe_as_a_draft_and_says_where(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);
        var (bad, good) = (Text.New() with { Body = TwoTitles, Set = Unique.Id() }, Text.New() with { Set = Unique.Id() });

        var run = await host.RunStepsAsync(World.Cameroun, Step("", good, bad));

        var remark = Assert.Single(run.Report, l => l.Outcome == RecipeOutcome.Warning).Message;
        Assert.Contains(".recipe.json, $.steps[0].Data[1].MarkdownBodyPart.Markdown: ", remark, StringComparison.Ordinal);
        Assert.Contains(bad.Title, remark, StringComparison.Ordinal);
        Assert.EndsWith("It is kept as a draft until then.", remark, StringComparison.Ordinal);
        Assert.NotNull(await PublishedAsync(host, good));
        Assert.Null(await PublishedAsync(host, bad));
        Assert.NotNull(await host.FindItemAsync(World.Cameroun, bad.Id, VersionOptions.Latest));

        var again = await host.RunStepsAsync(World.Cameroun, Step("", good, bad));
        Assert.DoesNotContain(again.Report, l => l.Outcome == RecipeOutcome.Done);
        Assert.Single(again.Report, l => l.Outcome == RecipeOutcome.Warning);
    }

    [Theory, EveryEngine]
    public async Task Leaves_what_readers_have_when_a_recipe_brings_worse(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);
        var article = Text.New();
        await host.RunStepsAsync(World.Cameroun, Step("", article));

        await host.RunStepsAsync(World.Cameroun, Step("", article with { Body = TwoTitles }));

        Assert.Equal("Le texte.", (await PublishedAsync(host, article))!.As<MarkdownBodyPart>()!.Markdown);
        var draft = (await host.FindItemAsync(World.Cameroun, article.Id, VersionOptions.Latest))!;
        Assert.Equal((TwoTitles, false), (draft.As<MarkdownBodyPart>()!.Markdown, draft.Published));
    }

    [Theory, EveryEngine]
    public async Task Lets_a_recipe_publish_or_fail_where_it_says_so(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);
        var article = Text.New() with { Body = TwoTitles };

        var refused = await Assert.ThrowsAsync<RecipeException>(() => host.RunStepsAsync(World.Cameroun, Step("refuse", article)));
        Assert.Equal("$.steps[0].Data[0].MarkdownBodyPart.Markdown", refused.JsonPath);
        Assert.Null(await host.FindItemAsync(World.Cameroun, article.Id, VersionOptions.Latest));
        Assert.Equal("$.steps[0].UnmetChecks", (await Assert.ThrowsAsync<RecipeException>(() => host.RunStepsAsync(World.Cameroun, Step("never", article)))).JsonPath);

        var run = await host.RunStepsAsync(World.Cameroun, Step("publish", article));
        Assert.EndsWith("It is published all the same.", Assert.Single(run.Report, l => l.Outcome == RecipeOutcome.Warning).Message, StringComparison.Ordinal);
        Assert.NotNull(await PublishedAsync(host, article));
    }

    [Theory, EveryEngine]
    public async Task Holds_a_planned_publication_back(DatabaseEngine engine)
    {
        await using var world = await worlds.OwnAsync(engine);
        var host = world.Host;
        var article = Text.New() with
        {
            Body = TwoTitles, Published = false,
            More = new JsonObject { ["PublishLaterPart"] = new JsonObject { ["ScheduledPublishUtc"] = host.Clock.GetUtcNow().AddHours(1).UtcDateTime } },
        };
        await host.ImportItemAsync(World.Cameroun, article.ToJson());

        host.Clock.Advance(TimeSpan.FromHours(2));
        await host.Services.GetServices<ITimedWork>().OfType<ScheduledContent>().Single().RunAsync(Cancellation);

        Assert.Null(await PublishedAsync(host, article));
        Assert.Contains("heading of the first level", host.Log.Text, StringComparison.Ordinal);
    }

    private static string Step(string policy, params Text[] items) =>
        $$"""{ "name": "content"{{(policy.Length > 0 ? $", \"UnmetChecks\": \"{policy}\"" : "")}}, "Data": [ {{string.Join(',', items.Select(i => i.ToJson().ToJsonString()))}} ] }""";

    private static Text WithPicture(string path, string words) => Text.New() with
    {
        Published = false,
        More = new JsonObject { ["Article"] = new JsonObject { ["Picture"] = new JsonObject { ["Paths"] = new JsonArray(path), ["MediaTexts"] = new JsonArray(words) } } },
    };

    private static Task<ContentItem?> PublishedAsync(AlumniHost host, Text text) => host.FindItemAsync(World.Cameroun, text.Id, VersionOptions.Published);
}
