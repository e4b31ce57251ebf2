using System.Net;
using AlumniCms.Admin.Bulk;
using AlumniCms.ContentManagement.Contents;
using AlumniCms.ContentManagement.Items;
using AlumniCms.IntegrationTests.Accounts;
using AlumniCms.IntegrationTests.Databases;
using AlumniCms.IntegrationTests.Hosts;
using AlumniCms.Kernel.Auditing;
using AlumniCms.Kernel.Outbox;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace AlumniCms.IntegrationTests.Admin;

/// <summary>One thing done to many entries of a list, at once or in the background.</summary>
public sealed class ActingOnMany(Worlds worlds) : IClassFixture<Worlds>
{
    private const string List = "/cameroun/admin/content";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory, EveryEngine]
    public async Task Does_it_to_what_is_marked_and_says_of_the_rest_why_not(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);
        var browser = await (await EditorAsync(host)).SignInAsync();
        var word = Unique.Word();
        var good = await DraftAsync(host, word);
        var bad = await DraftAsync(host, word, isComplete: false);
        var list = (await browser.GetAsync($"{List}?q={word}")).IsOk();

        var run = (await SendAsync(browser, list, "publish", ("id", good), ("id", bad), ("id", "gone"))).Is(HttpStatusCode.Redirect);
        var report = (await browser.GetAsync(run.Location!)).IsOk();
        var rows = report.Document.QuerySelectorAll("tbody tr").Select(r => r.TextContent).ToList();
        var csv = (await browser.GetAsync(run.Location! + "/report")).IsOk().Body;

        Assert.True((await host.FindItemAsync(World.Cameroun, good, VersionOptions.Latest))!.Published);
        Assert.Equal(2, rows.Count);
        Assert.Contains(rows, r => r.Contains(word, StringComparison.Ordinal));
        Assert.Contains(rows, r => r.Contains("gone", StringComparison.Ordinal));
        Assert.Equal(4, csv.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.Equal(["content.published"], await TrailAsync(host, good, "content.published"));
        Assert.Equal($"{List}?q={word}&done=unpublished", (await SendAsync(browser, list, "unpublish", ("id", good))).Location);
    }

    [Theory, EveryEngine]
    public async Task Asks_before_it_is_done_to_all_that_fit(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);
        var person = await (await Person.JoinAsync(host)).WithRoleAsync(World.Cameroun, "SiteAdministrator");
        var browser = await person.SignInAsync();
        var (word, other) = (Unique.Word(), Unique.Word());
        var ids = await DraftsAsync(host, word, 3);
        var spared = await DraftAsync(host, other);

        var asked = (await SendAsync(browser, (await browser.GetAsync($"{List}?q={word}")).IsOk(), "remove", ("all", "true"))).IsOk();
        Assert.Contains("3", asked.Heading, StringComparison.Ordinal);
        Assert.NotNull(await host.FindItemAsync(World.Cameroun, ids[0], VersionOptions.Latest));
        (await browser.SubmitAsync(asked, "/content/bulk", ("do", "remove"))).Is(HttpStatusCode.Redirect);
        foreach (var id in ids)
            Assert.Null(await host.FindItemAsync(World.Cameroun, id, VersionOptions.Latest));
        Assert.NotNull(await host.FindItemAsync(World.Cameroun, spared, VersionOptions.Latest));

        asked = (await SendAsync(browser, (await browser.GetAsync($"/cameroun/admin/bin?q={word}")).IsOk(), "restore", "/bin/restore", ("all", "true"))).IsOk();
        (await browser.SubmitAsync(asked, "/bin/restore", ("do", "restore"))).Is(HttpStatusCode.Redirect);
        Assert.NotNull(await host.FindItemAsync(World.Cameroun, ids[2], VersionOptions.Latest));
    }

    [Theory, EveryEngine]
    public async Task Goes_on_in_the_background_until_it_is_stopped_and_after_a_restart(DatabaseEngine engine)
    {
        var options = new HostOptions { Configure = s => s.Replace(ServiceDescriptor.Singleton(new BulkPace(2, TimeSpan.FromMinutes(1)))) };
        await using var world = await worlds.OwnAsync(engine, options);
        var word = Unique.Word();
        Person person;
        string run;
        await using (var host = await AlumniHost.StartAsync(world.Database, options, world.Host.DataFolder))
        {
            person = await EditorAsync(host);
            var browser = await person.SignInAsync();
            await DraftsAsync(host, word, 52);
            await DrainAsync(host);
            run = await BeginAllAsync(browser, word, "publish");
            Assert.Equal("0", await DoneAsync(browser, run));
            await TurnAsync(host);
            Assert.Equal("2", await DoneAsync(browser, run));

            (await browser.SubmitAsync(run, run, ("do", "stop"))).Is(HttpStatusCode.Redirect);
            await DrainAsync(host);
            Assert.Equal("2", await DoneAsync(browser, run));
            (await browser.SubmitAsync(run, run, ("do", "continue"))).Is(HttpStatusCode.Redirect);
            await TurnAsync(host);
            Assert.Equal("4", await DoneAsync(browser, run));
        }

        // The server has ended in the middle; the next one finds the run as it was left.
        await using var next = await AlumniHost.StartAsync(world.Database, options, world.Host.DataFolder);
        var again = await (person with { Host = next }).SignInAsync();
        options.Clock.Advance(TimeSpan.FromMinutes(10));
        var interrupted = (await again.GetAsync(run)).IsOk();
        Assert.NotNull(interrupted.Document.QuerySelector("button[value=continue]"));
        (await again.SubmitAsync(interrupted, run, ("do", "continue"))).Is(HttpStatusCode.Redirect);
        await DrainAsync(next);

        Assert.Equal("52", await DoneAsync(again, run));
        Assert.Equal(52, await PublishedAsync(next, word));
        Assert.Equal(52, await next.OnDatabaseAsync(World.Cameroun, db => db.Set<AuditEntry>().CountAsync(e => e.Action == "content.published" && e.ActorId == person.Id, Cancellation)));
    }

    [Theory, EveryEngine]
    public async Task Ends_when_the_right_to_it_is_taken_away(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);
        var person = await (await EditorAsync(host)).WithRoleAsync(World.Cameroun, "Author");
        var browser = await person.SignInAsync();
        var word = Unique.Word();
        await DraftsAsync(host, word, 51);
        var run = await BeginAllAsync(browser, word, "publish");

        await person.LoseRoleAsync(World.Cameroun, "Editor");
        await DrainAsync(host);

        Assert.Equal("0", await DoneAsync(browser, run));
        Assert.Equal(0, await PublishedAsync(host, word));
        Assert.Null((await browser.GetAsync(run)).IsOk().Document.QuerySelector("button[value=stop]"));
    }

    [Theory, EveryEngine]
    public async Task Is_nobody_elses_business_and_takes_no_action_that_is_not_offered(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);
        var person = await (await EditorAsync(host)).WithRoleAsync(World.Maroc, "Editor");
        var (mine, other) = (await person.SignInAsync(), await (await EditorAsync(host)).SignInAsync());
        var word = Unique.Word();
        var id = await DraftAsync(host, word, isComplete: false);
        var list = (await mine.GetAsync($"{List}?q={word}")).IsOk();
        var run = (await SendAsync(mine, list, "publish", ("id", id))).Is(HttpStatusCode.Redirect).Location!;

        (await mine.GetAsync(run)).IsOk();
        foreach (var (browser, path) in new[] { (other, run), (mine, run.Replace("/cameroun/", "/maroc/", StringComparison.Ordinal)) })
        {
            (await browser.GetAsync(path)).Is(HttpStatusCode.NotFound);
            (await browser.GetAsync(path + "/report")).Is(HttpStatusCode.NotFound);
        }

        Assert.DoesNotContain(run, (await other.GetAsync("/cameroun/admin/runs")).IsOk().Body, StringComparison.Ordinal);
        Assert.Contains(run, (await mine.GetAsync("/cameroun/admin/runs")).IsOk().Body, StringComparison.Ordinal);
        var author = await (await (await Person.JoinAsync(host)).WithRoleAsync(World.Cameroun, "Author")).SignInAsync();
        var token = (await author.GetAsync(List)).IsOk().Document.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        (await author.PostAsync($"{List}/bulk", [new("do", "publish"), new("id", id), new("__RequestVerificationToken", token)])).Is(HttpStatusCode.Forbidden);
        (await SendAsync(mine, list, "nonsense", ("id", id))).Is(HttpStatusCode.Forbidden);
        Assert.Contains("done=none", (await SendAsync(mine, list, "publish")).Is(HttpStatusCode.Redirect).Location, StringComparison.Ordinal);
    }

    private static async Task<Person> EditorAsync(AlumniHost host) => await (await Person.JoinAsync(host)).WithRoleAsync(World.Cameroun, "Editor");

    private static Task<Page> SendAsync(Browser browser, Page list, string what, params (string, string)[] fields) => SendAsync(browser, list, what, "/content/bulk", fields);

    // A form with several marks has several fields of one name.
    private static Task<Page> SendAsync(Browser browser, Page list, string what, string action, params (string, string)[] fields)
    {
        var form = list.Document.QuerySelectorAll("form[method=post]").Single(f => f.GetAttribute("action")!.EndsWith(action, StringComparison.Ordinal));
        var hidden = form.QuerySelectorAll("input[type=hidden]").Select(i => KeyValuePair.Create(i.GetAttribute("name")!, i.GetAttribute("value")!));
        return browser.PostAsync(form.GetAttribute("action")!, [.. hidden, .. fields.Select(f => KeyValuePair.Create(f.Item1, f.Item2)), new("do", what)]);
    }

    private static async Task<string> BeginAllAsync(Browser browser, string word, string what)
    {
        var asked = (await SendAsync(browser, (await browser.GetAsync($"{List}?q={word}")).IsOk(), what, ("all", "true"))).IsOk();
        return (await browser.SubmitAsync(asked, "/content/bulk", ("do", what))).Is(HttpStatusCode.Redirect).Location!;
    }

    private static async Task<string?> DoneAsync(Browser browser, string run) => (await browser.GetAsync(run)).IsOk().Document.QuerySelector("progress")!.GetAttribute("value");

    private static Task<int> PublishedAsync(AlumniHost host, string word) =>
        host.OnDatabaseAsync(World.Cameroun, db => db.Set<ContentItem>().CountAsync(i => i.Published && i.DisplayText.StartsWith(word), Cancellation));

    private static Task<List<string>> TrailAsync(AlumniHost host, string id, string action) =>
        host.OnDatabaseAsync(World.Cameroun, db => db.Set<AuditEntry>().Where(e => e.SubjectId == id && e.Action == action).Select(e => e.Action).ToListAsync(Cancellation));

    private static Task<int> TurnAsync(AlumniHost host) => host.Services.GetRequiredService<OutboxDispatcher>().RunDueAsync(Cancellation);

    private static async Task DrainAsync(AlumniHost host)
    {
        while (await TurnAsync(host) > 0)
        {
        }
    }

    private static async Task<string[]> DraftsAsync(AlumniHost host, string word, int count)
    {
        var ids = new string[count];
        for (var number = 0; number < count; number++)
            ids[number] = await DraftAsync(host, word);
        return ids;
    }

    private static async Task<string> DraftAsync(AlumniHost host, string word, bool isComplete = true)
    {
        // A heading of the first level belongs to the page: the checks hold such a text back.
        var text = new Text($"{word} {Unique.Word()}") { ContentType = "Page", Published = false, Body = isComplete ? "Un texte." : "# Un titre" };
        return (await host.ImportItemAsync(World.Cameroun, text.ToJson())).ContentItemId;
    }
}
