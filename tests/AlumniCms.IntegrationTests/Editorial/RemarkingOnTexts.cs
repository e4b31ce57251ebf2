using System.Net;

using AlumniCms.Editorial.Comments;
using AlumniCms.Editorial.Statuses;
using AlumniCms.IntegrationTests.Accounts;
using AlumniCms.IntegrationTests.Databases;
using AlumniCms.IntegrationTests.Editors;
using AlumniCms.IntegrationTests.Hosts;
using AlumniCms.Kernel.Results;

using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace AlumniCms.IntegrationTests.Editorial;

/// <summary>What people say beside a text, and to whom they give it.</summary>
public sealed class RemarkingOnTexts(Worlds worlds) : IClassFixture<Worlds>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory, EveryEngine]
    public async Task Shows_whatever_was_typed_as_text_and_never_as_markup(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);
        var browser = await host.BrowserAsync("Editor");
        var id = await host.DraftAsync();
        string[] hostile = ["<img src=x onerror=alert(1)>", "\u202egnp.exe fin", "’“«\u200f مرحبا", "{{7*7}} @(1+1) [x](javascript:alert(1))", "a\u0007\u001bb", new string('é', 4000)];

        foreach (var text in hostile)
        {
            var open = await OpenEditor.AtAsync(browser, $"{Office.Content}/{id}");
            var answered = await open.Fill("comment.text", text).Fill("comment.passage", text[..Math.Min(text.Length, 900)]).Fill("comment.field", "<b>\u202e").StepAsync("comment");
            Assert.Equal("", answered["comment.text"]);
            Assert.DoesNotContain("<img src=x", answered.Page.Body, StringComparison.Ordinal);
        }

        foreach (var control in new[] { "comment.text", "comment.passage", "comment.field" })
            (await (await OpenEditor.AtAsync(browser, $"{Office.Content}/{id}")).Fill("comment.text", "Un mot.").Fill(control, "a\0b").PressAsync("comment")).Is(HttpStatusCode.BadRequest);
        var stored = await CommentsAsync(host, id);
        Assert.Equal(hostile.Length, stored.Count);
        Assert.Equal(hostile[0], stored[0].Text);
        Assert.Contains(hostile[0], (await browser.GetAsync($"{Office.Content}/{id}")).IsOk().Document.QuerySelectorAll(".comment-text").Select(c => c.TextContent));
    }

    [Theory, EveryEngine]
    public async Task Keeps_a_remark_that_is_too_long_in_its_control(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);
        var browser = await host.BrowserAsync("Editor");
        var id = await host.DraftAsync();

        foreach (var text in new[] { "", " \n ", new string('x', 4001), new string('x', 1_000_000) })
        {
            var refused = await (await OpenEditor.AtAsync(browser, $"{Office.Content}/{id}")).Fill("comment.text", text).StepAsync("comment");
            Assert.Equal(text.Trim(), refused["comment.text"].Trim());
        }

        Assert.Empty(await CommentsAsync(host, id));
    }

    [Theory, EveryEngine]
    public async Task Cuts_a_long_passage_between_two_letters(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);
        var person = await host.JoinAsync("Editor");
        var id = await host.DraftAsync();

        var added = await SayAsync(person, new CommentRequest(id, "Trop long ?") { Passage = new string('x', 999) + "😀", Field = new string('f', 499) + "😀" });

        Assert.Equal(999, added.Value.Passage.Length);
        Assert.Equal((999, 499), ((await CommentsAsync(host, id))[0].Passage.Length, (await CommentsAsync(host, id))[0].Field.Length));
    }

    [Theory, EveryEngine]
    public async Task Is_for_those_who_see_the_text(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);
        var (author, stranger) = (await host.JoinAsync("Author"), await host.JoinAsync("Author"));
        var foreigner = await (await Person.JoinAsync(host)).WithRoleAsync(World.Maroc, "Editor");
        var id = await host.DraftAsync(author);
        var said = (await SayAsync(author, new CommentRequest(id, "À vous."))).Value;

        Assert.Equal("item.missing", CodeOf(await SayAsync(stranger, new CommentRequest(id, "Moi aussi."))));
        Assert.Equal("item.missing", CodeOf(await stranger.OnSiteAsync(World.Cameroun, s => s.GetRequiredService<CommentOnContentItem>().ResolveAsync(id, said.Id, true, Cancellation))));
        Assert.Equal("item.missing", CodeOf(await foreigner.OnSiteAsync(World.Maroc, s => s.GetRequiredService<CommentOnContentItem>().AddAsync(new CommentRequest(id, "Moi."), Cancellation))));
        var browser = await stranger.SignInAsync();
        var token = await browser.TokenAsync();
        (await browser.PostAsync($"{Office.Content}/{id}", [new("__RequestVerificationToken", token), new("do", "comment"), new("comment.text", "Moi aussi.")])).Is(HttpStatusCode.NotFound);
        var abroad = await foreigner.SignInAsync();
        (await abroad.PostAsync($"/maroc/admin/content/{id}", [new("__RequestVerificationToken", await abroad.TokenAsync()), new("do", "comment"), new("comment.text", "Moi.")])).Is(HttpStatusCode.NotFound);
        Assert.Single(await CommentsAsync(host, id));
    }

    [Theory, EveryEngine]
    public async Task Answers_and_settles_only_what_stands_beside_the_same_text(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);
        var person = await host.JoinAsync("Editor");
        var (here, there) = (await host.DraftAsync(), await host.DraftAsync());
        var said = (await SayAsync(person, new CommentRequest(here, "Ici."))).Value;
        var answer = (await SayAsync(person, new CommentRequest(here, "Oui.") { AnswerTo = said.Id, Passage = "perdu" })).Value;

        Assert.Equal("", answer.Passage);
        Assert.Equal("comment.missing", CodeOf(await SayAsync(person, new CommentRequest(there, "Là.") { AnswerTo = said.Id })));
        Assert.Equal("comment.missing", CodeOf(await SayAsync(person, new CommentRequest(here, "Et là ?") { AnswerTo = answer.Id })));
        Assert.Equal("comment.missing", CodeOf(await ResolveAsync(person, there, said.Id, true)));
        Assert.Equal("comment.missing", CodeOf(await ResolveAsync(person, here, answer.Id, true)));
        var browser = await person.SignInAsync();
        foreach (var verb in new[] { $"resolve:{said.Id}", "resolve:-1", "resolve:99999999999999999999", "resolve:", "answer:x", $"answer:{said.Id}", "claim", "assign:5" })
            _ = await (await OpenEditor.AtAsync(browser, $"{Office.Content}/{there}")).Fill($"answer.{said.Id}", "Là.").StepAsync(verb);
        Assert.Empty(await CommentsAsync(host, there));
        Assert.Null((await CommentsAsync(host, here))[0].ResolvedUtc);

        Assert.True((await ResolveAsync(person, here, said.Id, true)).Succeeded);
        Assert.True((await ResolveAsync(person, here, said.Id, true)).Succeeded);
        Assert.True((await ResolveAsync(person, here, said.Id, false)).Succeeded);
        Assert.Equal(["content.comment-resolved", "content.comment-reopened"], (await host.TrailAsync(here)).Where(a => a.StartsWith("content.comment-", StringComparison.Ordinal)));
    }

    [Theory, EveryEngine]
    public async Task Ends_at_five_hundred(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);
        var person = await host.JoinAsync("Editor");
        var id = await host.DraftAsync();
        await host.OnDatabaseAsync(World.Cameroun, db =>
        {
            db.AddRange(Enumerable.Range(0, 499).Select(n => new EditorialComment { ContentItemId = id, Text = $"n° {n}", By = person.Id, ByName = "x", AtUtc = host.Clock.GetUtcNow().UtcDateTime }));
            return db.SaveChangesAsync(Cancellation);
        });

        Assert.True((await SayAsync(person, new CommentRequest(id, "Le dernier."))).Succeeded);
        Assert.Equal("comment.many", CodeOf(await SayAsync(person, new CommentRequest(id, "Un de plus."))));
        Assert.Equal(500, (await CommentsAsync(host, id)).Count);
        Assert.Equal(500, (await (await person.SignInAsync()).GetAsync($"{Office.Content}/{id}")).IsOk().Document.QuerySelectorAll(".comment-text").Length);
    }

    [Theory, EveryEngine]
    public async Task Gives_a_text_to_people_of_the_site_only(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);
        var (editor, author) = (await host.JoinAsync("Editor"), await host.JoinAsync("Author"));
        var (stranger, colleague) = (await Person.JoinAsync(host), await (await Person.JoinAsync(host)).WithRoleAsync(World.Maroc, "Author"));
        var id = await host.DraftAsync(author);

        foreach (var nobody in new[] { stranger.Id, colleague.Id, "nobody", new string('x', 5000) })
            Assert.Equal("person.missing", CodeOf(await AssignAsync(editor, id, nobody)));
        Assert.Equal("forbidden", CodeOf(await AssignAsync(author, id, editor.Id)));
        Assert.Equal("item.missing", CodeOf(await AssignAsync(await host.JoinAsync("Author"), id, "")));
        Assert.Equal("", (await host.StatusAsync(id)).AssigneeId);

        Assert.True((await AssignAsync(author, id, author.Id)).Succeeded);
        Assert.True((await AssignAsync(editor, id, editor.Id)).Succeeded);
        Assert.Equal("forbidden", CodeOf(await AssignAsync(author, id, author.Id)));
        var browser = await editor.SignInAsync();
        var refused = await (await OpenEditor.AtAsync(browser, $"{Office.Content}/{id}")).Fill("assign.due", "demain").StepAsync("assign");
        Assert.NotEmpty(refused.Page.Text("[role=alert]"));
        await (await OpenEditor.AtAsync(browser, $"{Office.Content}/{id}")).Fill("assign.person", author.Id).Fill("assign.due", "2027-03-08").StepAsync("assign");
        var status = await host.StatusAsync(id);
        Assert.Equal((author.Id, new DateTime(2027, 3, 8, 22, 59, 0, DateTimeKind.Utc)), (status.AssigneeId, status.DueUtc));
        await host.DrainAsync();
        Assert.Contains(AssignContentItem.Kind, await author.NoticesAsync(id));
        Assert.Contains("2027", (await (await author.SignInAsync()).GetAsync("/cameroun/admin")).IsOk().Text(".cards"), StringComparison.Ordinal);
    }

    private static Task<Result<EditorialComment>> SayAsync(Person person, CommentRequest request) =>
        person.OnSiteAsync(World.Cameroun, s => s.GetRequiredService<CommentOnContentItem>().AddAsync(request, Cancellation));

    private static Task<Result<EditorialComment>> ResolveAsync(Person person, string id, long number, bool isResolved) =>
        person.OnSiteAsync(World.Cameroun, s => s.GetRequiredService<CommentOnContentItem>().ResolveAsync(id, number, isResolved, Cancellation));

    private static Task<Result<EditorialStatus>> AssignAsync(Person person, string id, string to) =>
        person.OnSiteAsync(World.Cameroun, s => s.GetRequiredService<AssignContentItem>().AssignAsync(id, to, dueUtc: null, Cancellation));

    private static string CodeOf<T>(Result<T> result) => Assert.Single(result.Refusals).Code;

    private static Task<List<EditorialComment>> CommentsAsync(AlumniHost host, string id) =>
        host.OnDatabaseAsync(World.Cameroun, db => db.Set<EditorialComment>().AsNoTracking().Where(c => c.ContentItemId == id).OrderBy(c => c.Id).ToListAsync(Cancellation));
}
