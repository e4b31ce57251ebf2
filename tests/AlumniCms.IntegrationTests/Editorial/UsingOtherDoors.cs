using System.Net;
using System.Text.Json.Nodes;

using AlumniCms.ContentManagement.Actions;
using AlumniCms.ContentManagement.Contents;
using AlumniCms.ContentManagement.Items;
using AlumniCms.ContentManagement.Parts;
using AlumniCms.Editorial.Definitions;
using AlumniCms.IntegrationTests.Accounts;
using AlumniCms.IntegrationTests.Databases;
using AlumniCms.IntegrationTests.Editors;
using AlumniCms.IntegrationTests.Hosts;

using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace AlumniCms.IntegrationTests.Editorial;

/// <summary>The workflow holds for whoever publishes, by whatever door.</summary>
public sealed class UsingOtherDoors(Worlds worlds) : IClassFixture<Worlds>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory, EveryEngine]
    public async Task Publishes_nothing_that_is_not_in_a_state_for_it(DatabaseEngine engine)
    {
        await using var world = await worlds.OwnAsync(engine);
        var host = world.Host;
        await host.RunStepsAsync(World.Cameroun, StrictStep());
        var editor = await host.JoinAsync("Editor");
        var (browser, id) = (await editor.SignInAsync(), await host.DraftAsync());
        var word = (await host.FindItemAsync(World.Cameroun, id, VersionOptions.Latest))!.DisplayText.Split(' ')[^1];

        var refused = await editor.OnSiteAsync(World.Cameroun, s => s.GetRequiredService<PublishContentItem>().ExecuteAsync(id, Cancellation));
        Assert.Equal(["workflow.not-from-here"], refused.Refusals.Select(r => r.Code));
        var list = (await browser.GetAsync($"{Office.Content}?q={word}")).IsOk();
        var run = (await browser.SubmitAsync(list, "/content/bulk", ("id", id), ("do", "publish"))).Is(HttpStatusCode.Redirect).Location!;
        Assert.Contains(word, (await browser.GetAsync(run)).IsOk().Text("tbody"), StringComparison.Ordinal);
        (await (await OpenEditor.AtAsync(browser, $"{Office.Content}/{id}")).PressAsync("publish")).Is(HttpStatusCode.UnprocessableEntity);
        await (await OpenEditor.AtAsync(browser, $"{Office.Content}/{id}")).Fill("PublishLaterPart.ScheduledPublishUtc", "2027-01-01T08:00").SaveAsync();
        Assert.Null((await host.FindItemAsync(World.Cameroun, id, VersionOptions.Latest))!.As<PublishLaterPart>()?.ScheduledPublishUtc);
        Assert.False(await host.IsPublicAsync(id));

        // What comes in as published, and what the operator publishes, needs nobody's word.
        Assert.True(await host.IsPublicAsync((await host.ImportItemAsync(World.Cameroun, Text.New().ToJson())).ContentItemId));
        Assert.True((await host.PublishAsync(World.Cameroun, id)).Succeeded);
        Assert.Equal("Published", await host.StateAsync(id));
    }

    [Theory, EveryEngine]
    public async Task Asks_for_the_reason_where_one_is_needed(DatabaseEngine engine)
    {
        await using var world = await worlds.OwnAsync(engine);
        var host = world.Host;
        await host.RunStepsAsync(World.Cameroun, StrictStep());
        var editor = await host.JoinAsync("Editor");
        var plain = (await host.ImportItemAsync(World.Cameroun, Text.New().ToJson())).ContentItemId;
        var rewritten = (await host.ImportItemAsync(World.Cameroun, Text.New().ToJson())).ContentItemId;
        await host.EditAsync(World.Cameroun, rewritten, i => i.Apply(new MarkdownBodyPart("En chantier.")));

        foreach (var id in new[] { plain, rewritten })
        {
            var refused = await editor.OnSiteAsync(World.Cameroun, s => s.GetRequiredService<UnpublishContentItem>().ExecuteAsync(id, Cancellation));
            Assert.Equal(["workflow.reason-needed"], refused.Refusals.Select(r => r.Code));
            Assert.Equal(["workflow.reason-needed"], (await editor.MoveAsync(id, "Archive")).Refusals.Select(r => r.Code));
            Assert.True(await host.IsPublicAsync(id));
            var taken = await editor.MoveAsync(id, "Archive", m => m with { Note = "Périmé." });
            Assert.True(taken.Succeeded, string.Join(' ', taken.Refusals));
            Assert.False(await host.IsPublicAsync(id));
        }

        Assert.Equal(("Archived", "Draft"), (await host.StateAsync(plain), await host.StateAsync(rewritten)));
    }

    [Theory, EveryEngine]
    public async Task Brings_no_hour_back_with_a_former_version_for_those_who_may_not_publish(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);
        var (author, editor) = (await host.JoinAsync("Author"), await host.JoinAsync("Editor"));
        var json = Text.New().ToJson();
        json["Owner"] = author.Id;
        json["PublishLaterPart"] = new JsonObject { ["ScheduledPublishUtc"] = host.Clock.GetUtcNow().AddDays(1).UtcDateTime };
        var id = (await host.ImportItemAsync(World.Cameroun, json)).ContentItemId;
        var former = await host.OnDatabaseAsync(World.Cameroun, db => db.Set<ContentItem>().Where(i => i.ContentItemId == id).Select(i => i.ContentItemVersionId).FirstAsync(Cancellation));
        await host.EditAsync(World.Cameroun, id, i => i.Apply(new MarkdownBodyPart("Une autre version.")));

        var restored = await author.OnSiteAsync(World.Cameroun, s => s.GetRequiredService<RestoreVersion>().ExecuteAsync(former, Cancellation));

        Assert.True(restored.Succeeded, string.Join(' ', restored.Refusals));
        Assert.Null((await host.FindItemAsync(World.Cameroun, id, VersionOptions.Latest))!.As<PublishLaterPart>()?.ScheduledPublishUtc);
        Assert.Equal("Draft", await host.StateAsync(id));
        Assert.True((await editor.OnSiteAsync(World.Cameroun, s => s.GetRequiredService<RestoreVersion>().ExecuteAsync(former, Cancellation))).Succeeded);
    }

    [Theory, EveryEngine]
    public async Task Lets_nobody_without_the_right_publish_by_pressing_or_by_moving(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);
        var author = await host.JoinAsync("Author");
        var (browser, id) = (await author.SignInAsync(), await host.DraftAsync(author));

        foreach (var verb in new[] { "publish", "move:Publish", "move:Schedule", "move:Approve", "move:Archive", "move:", "move:Sleep", "move:../x", "move:Publish:Publish" })
        {
            var answer = await (await OpenEditor.AtAsync(browser, $"{Office.Content}/{id}")).PressAsync(verb);
            Assert.True(answer.Status is HttpStatusCode.UnprocessableEntity or HttpStatusCode.NotFound or HttpStatusCode.Forbidden, $"{verb}: {answer.Status}");
        }

        await (await OpenEditor.AtAsync(browser, $"{Office.Content}/{id}")).Fill("PublishLaterPart.ScheduledPublishUtc", "2026-01-01T08:00").SaveAsync();
        Assert.Equal("Draft", await host.StateAsync(id));
        Assert.Empty(await host.MovesAsync(id));
        Assert.False(await host.IsPublicAsync(id));
    }

    // Published from Approved alone; taking offline asks for a reason.
    private static string StrictStep()
    {
        var workflow = BuiltInWorkflow.Value;
        var json = EditorialWorkflowJson.Write(workflow);
        foreach (var transition in json["Transitions"]!.AsArray())
        {
            if ((string?)transition!["Name"] is "Publish" or "Schedule")
                transition["From"] = new JsonArray("Approved", "Scheduled");
            if ((string?)transition["Name"] == "Archive")
                transition["Requires"] = new JsonArray("Reason");
        }

        return $$"""{ "name": "EditorialWorkflow", "Workflows": [{{json}}] }""";
    }
}
