using System.Net;

using AlumniCms.ContentManagement.Actions;
using AlumniCms.ContentManagement.Contents;
using AlumniCms.ContentManagement.Items;
using AlumniCms.ContentManagement.Parts;
using AlumniCms.Editorial.Definitions;
using AlumniCms.IntegrationTests.Accounts;
using AlumniCms.IntegrationTests.Databases;
using AlumniCms.IntegrationTests.Editors;
using AlumniCms.IntegrationTests.Hosts;
using AlumniCms.Kernel.Results;

using Microsoft.Extensions.DependencyInjection;

namespace AlumniCms.IntegrationTests.Editorial;

/// <summary>Where a site asks for two persons, nobody shows readers what they alone have seen.</summary>
public sealed class NeedingAnotherPerson(NeedingAnotherPerson.TwoPersons sites) : IClassFixture<NeedingAnotherPerson.TwoPersons>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory, EveryEngine]
    public async Task Lets_a_writer_show_it_to_readers_by_no_door(DatabaseEngine engine)
    {
        var (host, writer, _, id) = await BeginAsync(engine);
        var (browser, soon) = (await writer.SignInAsync(), host.Clock.GetUtcNow().UtcDateTime.AddDays(1));
        var token = await browser.TokenAsync();

        Assert.Equal(["workflow.other-person"], CodesOf(await writer.MoveAsync(id, "Publish")));
        Assert.Equal(["workflow.other-person"], CodesOf(await writer.MoveAsync(id, "Schedule", m => m with { PublishUtc = soon })));
        Assert.True((await writer.MoveAsync(id, "Submit")).Succeeded);
        Assert.Equal(["workflow.other-person"], CodesOf(await writer.MoveAsync(id, "Approve")));
        Assert.Equal(["workflow.other-person"], CodesOf(await PublishAsync(writer, id)));
        foreach (var transition in new[] { "Publish", "Schedule", "Approve" })
            (await browser.PostMoveAsync(token, id, transition, "", "2030-01-01T09:00")).Is(HttpStatusCode.UnprocessableEntity);
        foreach (var button in new[] { "publish", "move:Publish", "move:Approve" })
            (await (await OpenEditor.AtAsync(browser, $"{Office.Content}/{id}")).PressAsync(button)).Is(HttpStatusCode.UnprocessableEntity);

        var list = (await browser.GetAsync($"{Office.Content}?q={Uri.EscapeDataString((await ItemAsync(host, id)).DisplayText)}")).IsOk();
        var run = (await browser.SubmitAsync(list, "/content/bulk", ("id", id), ("do", "publish"))).Is(HttpStatusCode.Redirect);
        Assert.Contains("/runs/", run.Location, StringComparison.Ordinal);
        Assert.False(await host.IsPublicAsync(id));
        Assert.Equal("InReview", await host.StateAsync(id));
    }

    [Theory, EveryEngine]
    public async Task Takes_no_hour_in_a_form_for_the_word_of_another(DatabaseEngine engine)
    {
        var (host, writer, second, id) = await BeginAsync(engine);
        var opened = await OpenEditor.AtAsync(await writer.SignInAsync(), $"{Office.Content}/{id}");
        await opened.Fill("PublishLaterPart.ScheduledPublishUtc", "2027-01-01T08:00").SaveAsync();

        Assert.Null((await ItemAsync(host, id)).As<PublishLaterPart>()?.ScheduledPublishUtc);
        Assert.Equal("Draft", await host.StateAsync(id));

        // Nor for a text that is new, or that has only just been approved and is changed with its hour.
        var fresh = await (await OpenEditor.AtAsync(await writer.SignInAsync(), $"{Office.Content}/new/Article?culture=fr"))
            .Fill("TitlePart.Title", Unique.Word()).Fill("PublishLaterPart.ScheduledPublishUtc", "2027-01-01T08:00").SaveAsync();
        Assert.Null((await ItemAsync(host, fresh.Path.Split('/')[^1])).As<PublishLaterPart>()?.ScheduledPublishUtc);
        await ApproveAsync(host, second, id);
        await (await OpenEditor.AtAsync(await writer.SignInAsync(), $"{Office.Content}/{id}"))
            .Fill("Article.Summary", "Tout autre chose.").Fill("PublishLaterPart.ScheduledPublishUtc", "2027-01-01T08:00").SaveAsync();
        Assert.Null((await ItemAsync(host, id)).As<PublishLaterPart>()?.ScheduledPublishUtc);
    }

    [Theory, EveryEngine]
    public async Task Lets_the_writer_publish_what_another_has_approved(DatabaseEngine engine)
    {
        var (host, writer, second, id) = await BeginAsync(engine);
        await ApproveAsync(host, second, id);

        Assert.Equal(second.Id, (await host.StatusAsync(id)).ApprovedBy);
        Assert.True((await writer.MoveAsync(id, "Publish")).Succeeded);
        Assert.True(await host.IsPublicAsync(id));
    }

    [Theory, EveryEngine]
    public async Task Lets_an_approval_fall_with_a_change(DatabaseEngine engine)
    {
        var (host, writer, second, id) = await BeginAsync(engine);
        await ApproveAsync(host, second, id);

        await SaveAsync(writer, id, "Un autre texte.");

        Assert.Equal(("Draft", ""), ((await host.StatusAsync(id)).State, (await host.StatusAsync(id)).ApprovedBy));
        Assert.Equal(["workflow.other-person"], CodesOf(await writer.MoveAsync(id, "Publish")));
        Assert.Equal(["workflow.other-person"], CodesOf(await PublishAsync(writer, id)));
    }

    [Theory, EveryEngine]
    public async Task Takes_an_hour_away_with_a_change(DatabaseEngine engine)
    {
        var (host, writer, second, id) = await BeginAsync(engine);
        await ApproveAsync(host, second, id);
        Assert.True((await writer.MoveAsync(id, "Schedule", m => m with { PublishUtc = host.Clock.GetUtcNow().UtcDateTime.AddDays(1) })).Succeeded);

        await SaveAsync(writer, id, "Un autre texte.");

        Assert.Equal("Draft", await host.StateAsync(id));
        Assert.Null((await ItemAsync(host, id)).As<PublishLaterPart>()?.ScheduledPublishUtc);
    }

    [Theory, EveryEngine]
    public async Task Makes_whoever_changes_a_word_a_writer(DatabaseEngine engine)
    {
        var (host, writer, second, id) = await BeginAsync(engine);
        await ApproveAsync(host, second, id);
        await SaveAsync(second, id, "Relu et corrigé.");

        Assert.Equal(["workflow.other-person"], CodesOf(await second.MoveAsync(id, "Publish")));
        Assert.Equal(["workflow.other-person"], CodesOf(await writer.MoveAsync(id, "Publish")));
        var third = await host.JoinAsync("Editor");
        Assert.True((await third.MoveAsync(id, "Publish")).Succeeded);
    }

    [Theory, EveryEngine]
    public async Task Makes_nobody_a_writer_who_only_presses_a_button(DatabaseEngine engine)
    {
        var (host, writer, second, id) = await BeginAsync(engine);
        Assert.True((await writer.MoveAsync(id, "Submit")).Succeeded);
        var browser = await second.SignInAsync();

        await (await OpenEditor.AtAsync(browser, $"{Office.Content}/{id}")).SaveAsync();
        await (await OpenEditor.AtAsync(browser, $"{Office.Content}/{id}")).Fill("comment.text", "Bien.").StepAsync("comment");
        await (await OpenEditor.AtAsync(browser, $"{Office.Content}/{id}")).SaveAsync("move:Approve");

        var status = await host.StatusAsync(id);
        Assert.Equal(("Approved", second.Id), (status.State, status.ApprovedBy));
        Assert.Equal([writer.Id], status.WriterIds);
    }

    [Theory, EveryEngine]
    public async Task Begins_anew_with_each_new_draft(DatabaseEngine engine)
    {
        var (host, writer, second, id) = await BeginAsync(engine);
        Assert.True((await second.MoveAsync(id, "Publish")).Succeeded);

        await SaveAsync(second, id, "Une suite.");

        Assert.Equal([second.Id], (await host.StatusAsync(id)).WriterIds);
        Assert.Equal(["workflow.other-person"], CodesOf(await second.MoveAsync(id, "Publish")));
        Assert.True((await writer.MoveAsync(id, "Publish")).Succeeded);
        Assert.Equal(2, await host.CountInTrailAsync(id, "content.published"));
    }

    [Theory, EveryEngine]
    public async Task Lets_the_operator_through(DatabaseEngine engine)
    {
        var (host, _, _, id) = await BeginAsync(engine);

        Assert.True((await host.PublishAsync(World.Cameroun, id)).Succeeded);
        Assert.Equal("Published", await host.StateAsync(id));
    }

    private async Task<(AlumniHost Host, Person Writer, Person Second, string Id)> BeginAsync(DatabaseEngine engine)
    {
        var host = await sites.GetAsync(engine);
        var writer = await host.JoinAsync("Editor");
        var saved = await SaveAsync(writer, await host.DraftAsync(), "Le premier jet.");
        Assert.Contains(writer.Id, (await host.StatusAsync(saved.ContentItemId)).WriterIds);
        return (host, writer, await host.JoinAsync("Editor"), saved.ContentItemId);
    }

    private static async Task ApproveAsync(AlumniHost host, Person by, string id)
    {
        await host.PutAsync(id, "InReview");
        Assert.True((await by.MoveAsync(id, "Approve")).Succeeded);
    }

    private static async Task<ContentItem> SaveAsync(Person person, string id, string body) => (await person.OnSiteAsync(World.Cameroun, async s =>
    {
        var item = (await s.GetRequiredService<IContentManager>().GetAsync(id, VersionOptions.Latest, Cancellation))!;
        var basis = new EditingBasis(item.ContentItemVersionId, item.Revision);
        item.Apply(new MarkdownBodyPart(body));
        return await s.GetRequiredService<SaveDraft>().ExecuteAsync(item, basis, Cancellation);
    })).Value;

    private static Task<Result<ContentItem>> PublishAsync(Person person, string id) =>
        person.OnSiteAsync(World.Cameroun, s => s.GetRequiredService<PublishContentItem>().ExecuteAsync(id, Cancellation));

    private static async Task<ContentItem> ItemAsync(AlumniHost host, string id) => (await host.FindItemAsync(World.Cameroun, id, VersionOptions.Latest))!;

    private static IEnumerable<string> CodesOf<T>(Result<T> result) => result.Refusals.Select(r => r.Code);

    /// <summary>Networks whose site in Cameroon asks for two persons.</summary>
    public sealed class TwoPersons(WorldTemplates templates) : IAsyncDisposable
    {
        private readonly Worlds _worlds = new(templates);
        private readonly HashSet<DatabaseEngine> _made = [];

        internal async Task<AlumniHost> GetAsync(DatabaseEngine engine)
        {
            var host = await _worlds.GetAsync(engine);
            if (_made.Add(engine))
                await host.RunStepsAsync(World.Cameroun, $$"""{ "name": "EditorialWorkflow", "Workflows": [{{EditorialWorkflowJson.Write(BuiltInWorkflow.Value with { TwoPersons = true })}}] }""");
            return host;
        }

        public ValueTask DisposeAsync() => _worlds.DisposeAsync();
    }
}
