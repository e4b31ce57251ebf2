using System.Net;

using AlumniCms.Editorial.Releases;
using AlumniCms.IntegrationTests.Accounts;
using AlumniCms.IntegrationTests.Databases;
using AlumniCms.IntegrationTests.Hosts;
using AlumniCms.Kernel.Results;
using AlumniCms.Kernel.Timing;

using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace AlumniCms.IntegrationTests.Editorial;

/// <summary>Several texts are published together: all of them, or none, and none that nobody has seen.</summary>
public sealed class ReleasingTexts(Worlds worlds) : IClassFixture<Worlds>
{
    private const string Releases = "/cameroun/admin/releases";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory, EveryEngine]
    public async Task Happens_to_all_or_to_none(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);
        var editor = await host.JoinAsync("Editor");
        var (good, lacking) = (await host.DraftAsync(editor), await host.DraftAsync(editor, t => t with { Summary = "" }));
        var release = await BeginAsync(editor, good, lacking);

        var outcome = (await ReleaseAsync(editor, release)).Value;

        Assert.Equal((0, lacking), (outcome.Count, Assert.Single(outcome.Problems).ContentItemId));
        Assert.Equal((false, false), (await host.IsPublicAsync(good), await host.IsPublicAsync(lacking)));

        await host.EditAsync(World.Cameroun, lacking, i => i.Content["Article"]!["Summary"]!["Text"] = "Enfin.");
        await AddAsync(editor, release, lacking);
        Assert.Equal(2, (await ReleaseAsync(editor, release)).Value.Count);
        Assert.Equal((true, true), (await host.IsPublicAsync(good), await host.IsPublicAsync(lacking)));
        Assert.Equal("release.done", Assert.Single((await ReleaseAsync(editor, release)).Refusals).Code);
    }

    [Theory, EveryEngine]
    public async Task Leaves_words_alone_that_nobody_has_seen(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);
        var (author, editor) = (await host.JoinAsync("Author"), await host.JoinAsync("Editor"));
        var id = await host.DraftAsync(author);
        var release = await BeginAsync(editor, id);
        var reading = await editor.SignInAsync();
        await host.EditAsync(World.Cameroun, id, i => i.Content["Article"]!["Summary"]!["Text"] = "D’autres mots.");

        var refused = await reading.SubmitAsync($"{Releases}/{release}", $"/releases/{release}", ("do", "release"));

        Assert.Contains("modifié après son ajout", refused.Is(HttpStatusCode.UnprocessableEntity).Text("main"), StringComparison.Ordinal);
        Assert.False(await host.IsPublicAsync(id));
        Assert.Contains("Modifié depuis son ajout", refused.Text("main"), StringComparison.Ordinal);

        // What the page shows is what the button takes: not what was written since.
        var seen = refused.Document.QuerySelector($"button[value^='add:{id}:']")!.GetAttribute("value")!;
        await host.EditAsync(World.Cameroun, id, i => i.Content["Article"]!["Summary"]!["Text"] = "Encore d’autres mots.");
        (await reading.SubmitAsync($"{Releases}/{release}", $"/releases/{release}", ("do", seen))).Is(HttpStatusCode.UnprocessableEntity);
        seen = (await reading.GetAsync($"{Releases}/{release}")).IsOk().Document.QuerySelector($"button[value^='add:{id}:']")!.GetAttribute("value")!;
        (await reading.SubmitAsync($"{Releases}/{release}", $"/releases/{release}", ("do", seen))).Is(HttpStatusCode.Redirect);
        (await reading.SubmitAsync($"{Releases}/{release}", $"/releases/{release}", ("do", "release"))).Is(HttpStatusCode.Redirect);
        Assert.True(await host.IsPublicAsync(id));
    }

    [Theory, EveryEngine]
    public async Task Takes_an_approval_for_having_seen_it(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);
        var (author, editor) = (await host.JoinAsync("Author"), await host.JoinAsync("Editor"));
        var id = await host.DraftAsync(author);
        var release = await BeginAsync(editor, id);
        await host.EditAsync(World.Cameroun, id, i => i.Content["Article"]!["Summary"]!["Text"] = "D’autres mots.");
        Assert.True((await author.MoveAsync(id, "Submit")).Succeeded);
        Assert.True((await editor.MoveAsync(id, "Approve")).Succeeded);

        Assert.Empty((await ReleaseAsync(editor, release)).Value.Problems);
        Assert.True(await host.IsPublicAsync(id));
    }

    [Theory, EveryEngine]
    public async Task Happens_at_its_hour_once_in_the_name_of_who_has_added_last(DatabaseEngine engine)
    {
        await using var world = await worlds.OwnAsync(engine);
        var host = world.Host;
        var (first, second) = (await host.JoinAsync("Editor"), await host.JoinAsync("Editor"));
        var (one, two) = (await host.DraftAsync(first), await host.DraftAsync(first));
        var release = await BeginAsync(first, one);
        var due = host.Clock.GetUtcNow().UtcDateTime.AddHours(1);
        await ChangeAsync(first, c => c.SetAsync(release, "Rentrée", due, Cancellation));
        await AddAsync(second, release, two);

        await RunAsync(host);
        Assert.False(await host.IsPublicAsync(one));
        host.Clock.Advance(TimeSpan.FromHours(2));
        await Task.WhenAll(RunAsync(host), RunAsync(host));

        Assert.Equal((true, true), (await host.IsPublicAsync(one), await host.IsPublicAsync(two)));
        Assert.All(await host.MovesAsync(one), m => Assert.Equal(second.Id, m.By));
        Assert.Equal(1, await host.CountInTrailAsync(one, "content.published"));
    }

    [Theory, EveryEngine]
    public async Task Is_taken_off_the_clock_and_told_when_it_cannot_happen(DatabaseEngine engine)
    {
        await using var world = await worlds.OwnAsync(engine);
        var host = world.Host;
        var editor = await host.JoinAsync("Editor");
        var lacking = await host.DraftAsync(editor, t => t with { Summary = "" });
        var release = await BeginAsync(editor, lacking);
        await ChangeAsync(editor, c => c.SetAsync(release, "Rentrée", host.Clock.GetUtcNow().UtcDateTime.AddHours(1), Cancellation));

        host.Clock.Advance(TimeSpan.FromHours(2));
        await RunAsync(host);
        await RunAsync(host);
        await host.DrainAsync();

        var row = await host.OnDatabaseAsync(World.Cameroun, db => db.Set<Release>().SingleAsync(r => r.Id == release, Cancellation));
        Assert.Equal((ReleaseState.Open, null), (row.State, row.DueUtc));
        Assert.Single(await editor.MailsAsync(), m => m.TextBody.Contains("Rentrée", StringComparison.Ordinal));
        Assert.Contains("« Les publier tous maintenant »", (await (await editor.SignInAsync()).GetAsync($"{Releases}/{release}")).IsOk().Text(".message-bad"), StringComparison.Ordinal);
    }

    [Theory, EveryEngine]
    public async Task Refuses_a_past_hour_and_keeps_what_was_typed(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);
        var editor = await host.JoinAsync("Editor");
        var release = await BeginAsync(editor);
        var browser = await editor.SignInAsync();
        foreach (var typed in new[] { "2020-01-01T09:00", "31/02/2027", "demain" })
        {
            var page = await browser.SubmitAsync($"{Releases}/{release}", $"/releases/{release}", ("do", "set"), ("name", "Mon dossier"), ("date", typed));
            page.Is(HttpStatusCode.UnprocessableEntity);
            Assert.Equal(("Mon dossier", typed), (page.Document.QuerySelector("#name")!.GetAttribute("value"), page.Document.QuerySelector("#date")!.GetAttribute("value")));
        }
    }

    private static async Task<string> BeginAsync(Person person, params string[] ids)
    {
        var release = (await ChangeAsync(person, c => c.AddAsync($"Dossier {Unique.Word()}", Cancellation))).Id;
        foreach (var id in ids)
            await AddAsync(person, release, id);
        return release;
    }

    private static Task<Release> AddAsync(Person person, string release, string id) => ChangeAsync(person, c => c.AddItemAsync(release, id, null, Cancellation));

    private static async Task<Release> ChangeAsync(Person person, Func<ChangeRelease, Task<Result<Release>>> change) =>
        (await person.OnSiteAsync(World.Cameroun, s => change(s.GetRequiredService<ChangeRelease>()))).Value;

    private static Task<Result<ReleaseOutcome>> ReleaseAsync(Person person, string release) =>
        person.OnSiteAsync(World.Cameroun, s => s.GetRequiredService<ReleaseTogether>().ExecuteAsync(release, Cancellation));

    private static Task RunAsync(AlumniHost host) => host.Services.GetServices<ITimedWork>().OfType<ScheduledReleases>().Single().RunAsync(Cancellation);
}
