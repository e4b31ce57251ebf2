using System.Net;

using AlumniCms.ContentManagement.Actions;
using AlumniCms.ContentManagement.Contents;
using AlumniCms.ContentManagement.Items;
using AlumniCms.ContentManagement.Parts;
using AlumniCms.Editorial.Statuses;
using AlumniCms.IntegrationTests.Accounts;
using AlumniCms.IntegrationTests.Databases;
using AlumniCms.IntegrationTests.Editors;
using AlumniCms.IntegrationTests.Hosts;
using AlumniCms.Kernel.Results;

using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace AlumniCms.IntegrationTests.Editorial;

/// <summary>Of two who decide about a text at the same moment, one does, and the other is told.</summary>
public sealed class DecidingAtOnce(Worlds worlds) : IClassFixture<Worlds>
{
    private const int Rounds = 6;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory, EveryEngine]
    public async Task Lets_one_of_two_reviewers_decide(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);
        var (one, two) = (await host.JoinAsync("Editor"), await host.JoinAsync("Editor"));
        for (var round = 0; round < Rounds; round++)
        {
            var id = await host.DraftAsync();
            await host.PutAsync(id, "InReview");

            var results = await Task.WhenAll(
                one.MoveAsync(id, "Approve", m => m with { State = "InReview" }),
                two.MoveAsync(id, "RequestChanges", m => m with { State = "InReview", Note = "Trop long." }));

            Assert.Single(results, r => r.Succeeded);
            Assert.Contains(results.Single(r => !r.Succeeded).Refusals, r => r.Code == "workflow.moved");
            var move = Assert.Single(await host.MovesAsync(id));
            Assert.Equal(move.ToState, await host.StateAsync(id));
            Assert.Equal(1, await host.CountInTrailAsync(id, "content.moved"));
        }
    }

    [Theory, EveryEngine]
    public async Task Tells_who_has_an_old_page_open_that_another_has_decided(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);
        var (first, second) = (await host.JoinAsync("Editor"), await host.BrowserAsync("Editor"));
        var id = await host.DraftAsync();
        await host.PutAsync(id, "InReview");
        var page = (await second.GetAsync($"{Office.Content}/{id}/moves/RequestChanges")).IsOk();
        Assert.True((await first.MoveAsync(id, "Approve")).Succeeded);

        var told = (await second.SubmitAsync(page, "/moves/RequestChanges", ("note", "Trop long."))).Is(HttpStatusCode.UnprocessableEntity);

        Assert.Equal("Approved", await host.StateAsync(id));
        Assert.Equal("Trop long.", told.Text("textarea[name=note]"));
        (await second.SubmitAsync(told, "/moves/RequestChanges", ("note", "Trop long."))).Is(HttpStatusCode.Redirect);
        Assert.Equal("ChangesRequested", await host.StateAsync(id));
    }

    [Theory, EveryEngine]
    public async Task Says_what_has_become_of_it_and_by_whom(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);
        var (first, second) = (await host.JoinAsync("Editor"), await host.BrowserAsync("Editor"));
        var id = await host.DraftAsync();
        await host.PutAsync(id, "InReview");
        var (editor, asking) = (await OpenEditor.AtAsync(second, $"{Office.Content}/{id}"), (await second.GetAsync($"{Office.Content}/{id}/moves/Approve")).IsOk());
        Assert.True((await first.MoveAsync(id, "RequestChanges", m => m with { Note = "Trop long." })).Succeeded);
        var by = (await host.StatusAsync(id)).ByName;

        var told = (await second.SubmitAsync(asking, "/moves/Approve", ("note", "Très bien."))).Is(HttpStatusCode.UnprocessableEntity);
        Assert.Equal("Très bien.", told.Text("textarea[name=note]"));
        Assert.All([by, "Entre-temps", "Changements demandés"], word => Assert.Contains(word, told.Text("#problems"), StringComparison.Ordinal));

        editor.Fill("MarkdownBodyPart.Markdown", "Ce que j’ai écrit.");
        var page = await editor.PressAsync("move:Approve");
        Assert.All([by, "Changements demandés"], word => Assert.Contains(word, page.Body, StringComparison.Ordinal));
        Assert.Contains("Ce que j’ai écrit.", page.Body, StringComparison.Ordinal);
        Assert.Equal("ChangesRequested", await host.StateAsync(id));
    }

    [Theory, EveryEngine]
    public async Task Approves_no_text_that_was_changed_under_the_reviewer_s_eyes(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);
        var (author, reviewer) = (await host.JoinAsync("Author"), await host.JoinAsync("Editor"));
        var id = await host.DraftAsync(author);
        await host.PutAsync(id, "InReview");
        var browser = await reviewer.SignInAsync();
        var (editor, asking) = (await OpenEditor.AtAsync(browser, $"{Office.Content}/{id}"), (await browser.GetAsync($"{Office.Content}/{id}/moves/Schedule")).IsOk());

        Assert.True((await SaveAsync(author, id, "Changé entre-temps.")).Succeeded);

        (await editor.PressAsync("move:Approve")).Is(HttpStatusCode.Conflict);
        (await browser.SubmitAsync(asking, "/moves/Schedule", ("date", "2030-01-01T09:00"))).Is(HttpStatusCode.UnprocessableEntity);
        Assert.Equal("InReview", await host.StateAsync(id));
        Assert.Null((await host.FindItemAsync(World.Cameroun, id, VersionOptions.Latest))!.As<PublishLaterPart>()?.ScheduledPublishUtc);
    }

    [Theory, EveryEngine]
    public async Task Never_leaves_an_approval_on_a_text_that_was_saved_at_the_same_moment(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);
        var (author, reviewer) = (await host.JoinAsync("Author"), await host.JoinAsync("Editor"));
        for (var round = 0; round < Rounds; round++)
        {
            var id = await host.DraftAsync(author);
            await host.PutAsync(id, "InReview");
            var seen = (await host.FindItemAsync(World.Cameroun, id, VersionOptions.Latest))!;
            var basis = new EditingBasis(seen.ContentItemVersionId, seen.Revision);

            var approving = reviewer.MoveAsync(id, "Approve", m => m with { Basis = basis });
            var saving = SaveAsync(author, id, $"Tour {round}.");
            var (approved, saved) = (await approving, await saving);

            var status = await host.StatusAsync(id);
            var isChanged = (await host.FindItemAsync(World.Cameroun, id, VersionOptions.Latest))!.As<MarkdownBodyPart>()!.Markdown == $"Tour {round}.";
            Assert.Equal(saved.Succeeded, isChanged);
            Assert.True(approved.Succeeded || saved.Succeeded, "Neither was done.");
            if (isChanged)
                Assert.True(status is { ApprovedBy: "", State: not "Approved" }, $"{status.State} by {status.ApprovedBy}, though the text was changed.");
        }
    }

    [Theory, EveryEngine]
    public async Task Publishes_once_what_two_publish(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);
        var people = new[] { await host.JoinAsync("Editor"), await host.JoinAsync("Editor"), await host.JoinAsync("SiteAdministrator") };
        for (var round = 0; round < Rounds; round++)
        {
            var id = await host.DraftAsync();

            var results = await Task.WhenAll(people.Select(p => p.MoveAsync(id, "Publish")));

            Assert.Single(results, r => r.Succeeded);
            Assert.Equal(1, await host.CountInTrailAsync(id, "content.published"));
            Assert.Single(await host.MovesAsync(id));
        }
    }

    [Theory, EveryEngine]
    public async Task Gives_a_text_into_one_hand(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);
        var (one, two) = (await host.JoinAsync("Editor"), await host.JoinAsync("Editor"));
        for (var round = 0; round < Rounds; round++)
        {
            var id = await host.DraftAsync();
            await host.PutAsync(id, "InReview");

            var results = await Task.WhenAll(ClaimAsync(one, id), ClaimAsync(two, id));

            Assert.Equal("claim.taken", Assert.Single(results.Single(r => !r.Succeeded).Refusals).Code);
            Assert.Equal(results[0].Succeeded ? one.Id : two.Id, (await host.StatusAsync(id)).ClaimedBy);
            Assert.Equal(1, await host.CountInTrailAsync(id, "content.claimed"));
        }
    }

    [Theory, EveryEngine]
    public async Task Gives_a_text_that_had_no_place_yet_to_one_person(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);
        var (one, two) = (await host.JoinAsync("Editor"), await host.JoinAsync("Editor"));
        var id = await host.DraftAsync();
        await host.OnDatabaseAsync(World.Cameroun, db => db.Set<EditorialStatus>().Where(s => s.ContentItemId == id).ExecuteDeleteAsync(Cancellation));

        var results = await Task.WhenAll(AssignAsync(one, id), AssignAsync(two, id));

        Assert.Contains(results, r => r.Succeeded);
        Assert.Contains((await host.StatusAsync(id)).AssigneeId, new[] { one.Id, two.Id });
    }

    private static Task<Result<EditorialStatus>> ClaimAsync(Person person, string id) =>
        person.OnSiteAsync(World.Cameroun, s => s.GetRequiredService<AssignContentItem>().ClaimAsync(id, isClaimed: true, Cancellation));

    private static Task<Result<EditorialStatus>> AssignAsync(Person person, string id) =>
        person.OnSiteAsync(World.Cameroun, s => s.GetRequiredService<AssignContentItem>().AssignAsync(id, person.Id, dueUtc: null, Cancellation));

    private static Task<Result<ContentItem>> SaveAsync(Person person, string id, string body) => person.OnSiteAsync(World.Cameroun, async s =>
    {
        var item = (await s.GetRequiredService<IContentManager>().GetAsync(id, VersionOptions.Latest, Cancellation))!;
        var basis = new EditingBasis(item.ContentItemVersionId, item.Revision);
        item.Apply(new MarkdownBodyPart(body));
        return await s.GetRequiredService<SaveDraft>().ExecuteAsync(item, basis, Cancellation);
    });
}
