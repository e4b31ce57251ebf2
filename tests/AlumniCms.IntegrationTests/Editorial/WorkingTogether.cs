using System.Globalization;
using System.Net;

using AlumniCms.Editorial.Moves;
using AlumniCms.Editorial.Statuses;
using AlumniCms.IntegrationTests.Accounts;
using AlumniCms.IntegrationTests.Databases;
using AlumniCms.IntegrationTests.Editors;
using AlumniCms.IntegrationTests.Hosts;

namespace AlumniCms.IntegrationTests.Editorial;

/// <summary>A volunteer's article from its first line to its readers, with plain forms.</summary>
public sealed class WorkingTogether(Worlds worlds) : IClassFixture<Worlds>
{
    private const string Passage = "une phrase à revoir";

    [Theory, EveryEngine]
    public async Task Brings_a_text_from_the_first_draft_to_its_readers(DatabaseEngine engine)
    {
        await using var world = await worlds.OwnAsync(engine);
        var host = world.Host;
        var (author, editor) = (await host.JoinAsync("Author"), await host.JoinAsync("Editor"));
        var (writing, reviewing) = (await author.SignInAsync(), await editor.SignInAsync());
        var title = $"Mon année à Lyon {Unique.Word()}";

        // The author writes and sends it.
        var open = await OpenEditor.AtAsync(writing, $"{Office.Content}/new/Article?culture=fr");
        var term = open.Page.Document.QuerySelectorAll("select[name='Article.Category'] option").Select(o => o.GetAttribute("value")!).First(v => v.Length > 0);
        open = await open.Fill("TitlePart.Title", title).Fill("Article.Summary", "Un récit.").Fill("Article.Category", term)
            .Fill("MarkdownBodyPart.Markdown", $"Voici **une phrase** à revoir, puis la fin.").SaveAsync("submit");
        var (path, id) = (open.Path, open.Path.Split('/')[^1]);
        Assert.Equal("InReview", await host.StateAsync(id));

        // The editor finds it, takes it in hand and remarks on a passage.
        var queue = (await reviewing.GetAsync("/cameroun/admin/review")).IsOk();
        Assert.Contains(title, queue.Text("table"), StringComparison.Ordinal);
        await (await OpenEditor.AtAsync(reviewing, path)).StepAsync("claim");
        Assert.Equal(editor.Id, (await host.StatusAsync(id)).ClaimedBy);
        await (await OpenEditor.AtAsync(reviewing, path))
            .Fill("comment.text", "Trop vague ?").Fill("comment.passage", Passage).Fill("comment.field", "MarkdownBodyPart.Markdown").StepAsync("comment");

        // A return without a reason is refused, and what was typed is kept.
        var asks = $"{path}/moves/RequestChanges";
        Assert.Equal(asks, (await (await OpenEditor.AtAsync(reviewing, path)).PressAsync("move:RequestChanges")).Is(HttpStatusCode.Redirect).Location);
        (await reviewing.SubmitAsync(asks, asks, ("note", "  "))).Is(HttpStatusCode.UnprocessableEntity);
        var late = (await reviewing.SubmitAsync($"{path}/moves/Schedule", "/moves/Schedule", ("note", "Pour la rentrée."), ("date", "2020-01-01T09:00"))).Is(HttpStatusCode.UnprocessableEntity);
        Assert.Equal(("Pour la rentrée.", "2020-01-01T09:00"), (late.Text("textarea[name=note]"), late.Document.QuerySelector("input[name=date]")!.GetAttribute("value")));
        (await reviewing.SubmitAsync(asks, asks, ("note", "Précisez la fin."))).Is(HttpStatusCode.Redirect);
        Assert.Equal("ChangesRequested", await host.StateAsync(id));

        // The author sees both, answers, mends and sends it again.
        open = await OpenEditor.AtAsync(writing, path);
        Assert.Contains("Précisez la fin.", open.Page.Text(".desk"), StringComparison.Ordinal);
        var remark = open.Page.Document.QuerySelector(".comment")!;
        Assert.Contains(Passage, remark.TextContent, StringComparison.Ordinal);
        var number = remark.Id!.Split('-')[^1];
        open = await open.Fill($"answer.{number}", "C’est fait.").StepAsync($"answer:{number}");
        open = await open.StepAsync($"resolve:{number}");
        await open.Fill("MarkdownBodyPart.Markdown", "Voici une phrase nette, puis la fin.").SaveAsync("move:Submit");

        // The editor sees what has changed since the text was sent back.
        var changes = (await OpenEditor.AtAsync(reviewing, path)).Page.Links(".desk").Single(l => l.Contains("/versions/compare?", StringComparison.Ordinal));
        Assert.Contains((await reviewing.GetAsync(changes)).IsOk().Document.QuerySelectorAll(".compare ins"), i => i.TextContent.Contains("nette", StringComparison.Ordinal));
        Assert.Equal("InReview", await host.StateAsync(id));

        // The editor approves and schedules it, by the clock of the site.
        await (await OpenEditor.AtAsync(reviewing, path)).SaveAsync("move:Approve");
        var due = host.Clock.GetUtcNow().AddDays(2);
        var typed = TimeZoneInfo.ConvertTime(due, TimeZoneInfo.FindSystemTimeZoneById("Africa/Douala")).ToString("yyyy-MM-dd'T'HH:mm", CultureInfo.InvariantCulture);
        (await reviewing.SubmitAsync($"{path}/moves/Schedule", "/moves/Schedule", ("date", typed))).Is(HttpStatusCode.Redirect);
        Assert.Equal("Scheduled", await host.StateAsync(id));
        Assert.InRange(due.UtcDateTime - (await host.StatusAsync(id)).ScheduledUtc!.Value, TimeSpan.Zero, TimeSpan.FromMinutes(1));

        await host.RunClockAsync();
        Assert.False(await host.IsPublicAsync(id));
        host.Clock.Advance(TimeSpan.FromDays(2));
        await host.RunClockAsync();
        await host.RunClockAsync();
        Assert.True(await host.IsPublicAsync(id));
        await host.DrainAsync();

        Assert.Equal(["Submit", "RequestChanges", "Submit", "Approve", "Schedule"], (await host.MovesAsync(id)).Select(m => m.Transition));
        var trail = await host.TrailAsync(id);
        Assert.Equal(
            ["content.created", "content.moved", "content.claimed", "content.commented", "content.moved", "content.commented", "content.comment-resolved", "content.changed", "content.moved", "content.moved"],
            trail.Where(a => a is not ("content.scheduled" or "content.published")).Take(10));
        Assert.Equal((1, 1), (trail.Count(a => a == "content.scheduled"), trail.Count(a => a == "content.published")));
        Assert.Equal([MoveNotices.Moved, MoveNotices.Moved, MoveNotices.Moved, PublicationThanks.Kind], (await author.NoticesAsync(id)).Where(k => k != "editorial.comment"));
        Assert.Equal(2, (await editor.NoticesAsync(id)).Count(k => k == MoveNotices.Waiting));
        Assert.Contains(await author.MailsAsync(), m => m.TextBody.Contains(title, StringComparison.Ordinal) && m.TextBody.Contains("Précisez la fin.", StringComparison.Ordinal));
        Assert.Contains("Précisez la fin.", (await (await author.SignInAsync()).GetAsync(path)).IsOk().Text(".desk"), StringComparison.Ordinal);
    }

    [Theory, EveryEngine]
    public async Task Lets_those_who_may_publish_go_straight_there(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);
        var editor = await host.JoinAsync("Editor");
        var id = await host.DraftAsync(editor);

        await (await OpenEditor.AtAsync(await editor.SignInAsync(), $"{Office.Content}/{id}")).SaveAsync("publish");

        Assert.Equal("Published", await host.StateAsync(id));
        Assert.Equal(["Publish"], (await host.MovesAsync(id)).Select(m => m.Transition));
        await host.DrainAsync();
        Assert.Empty(await editor.NoticesAsync(id));
    }

    [Theory, EveryEngine]
    public async Task Takes_a_text_back_and_offline_with_a_newer_draft_beside_it(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);
        var (author, editor) = (await host.JoinAsync("Author"), await host.JoinAsync("Editor"));
        var id = await host.DraftAsync(author);
        Assert.True((await author.MoveAsync(id, "Submit")).Succeeded);
        Assert.True((await author.MoveAsync(id, "Withdraw")).Succeeded);
        Assert.Equal("Draft", await host.StateAsync(id));
        Assert.True((await editor.MoveAsync(id, "Publish")).Succeeded);

        await (await OpenEditor.AtAsync(await author.SignInAsync(), $"{Office.Content}/{id}")).Fill("Article.Summary", "La suite.").SaveAsync("move:Submit");
        Assert.True((await editor.MoveAsync(id, "Archive")).Succeeded);

        Assert.False(await host.IsPublicAsync(id));
        Assert.Equal("InReview", await host.StateAsync(id));
    }

    [Theory, EveryEngine]
    public async Task Falls_back_when_a_writer_changes_what_was_approved_or_scheduled(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);
        var (author, editor) = (await host.JoinAsync("Author"), await host.JoinAsync("Editor"));
        foreach (var state in new[] { "Approved", "Scheduled" })
        {
            var id = await host.DraftAsync(author);
            await host.PutAsync(id, "InReview");
            Assert.True((await editor.MoveAsync(id, "Approve")).Succeeded);
            if (state == "Scheduled")
                Assert.True((await editor.MoveAsync(id, "Schedule", m => m with { PublishUtc = host.Clock.GetUtcNow().UtcDateTime.AddDays(1) })).Succeeded);

            await (await OpenEditor.AtAsync(await author.SignInAsync(), $"{Office.Content}/{id}")).Fill("Article.Summary", "Encore un mot.").SaveAsync();

            Assert.Equal("Draft", await host.StateAsync(id));
            Assert.Null((await host.StatusAsync(id)).ScheduledUtc);
            var last = (await host.MovesAsync(id))[^1];
            Assert.Equal(("", state, "Draft", author.Id), (last.Transition, last.FromState, last.ToState, last.By));
            await host.DrainAsync();
            Assert.Equal(MoveNotices.Moved, (await editor.NoticesAsync(id))[^1]);
        }
    }
}
