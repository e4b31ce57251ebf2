using System.Net;

using AlumniCms.ContentManagement.Contents;
using AlumniCms.Editorial.Moves;
using AlumniCms.IntegrationTests.Accounts;
using AlumniCms.IntegrationTests.Databases;
using AlumniCms.IntegrationTests.Editorial;
using AlumniCms.IntegrationTests.Hosts;
using AlumniCms.Kernel.Auditing;
using AlumniCms.Kernel.Permissions;
using AlumniCms.Kernel.Results;
using AlumniCms.Kernel.Sites;
using AlumniCms.Members.Actions;
using AlumniCms.Members.BackOffices;
using AlumniCms.Members.People;
using AlumniCms.Notifications.Notices;
using AlumniCms.Sites.Actions;

using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace AlumniCms.IntegrationTests.SiteAdministration;

/// <summary>Cameroon is dormant, and the people of Morocco, or the head office, work on its texts.</summary>
public sealed class AnsweringForASite(Worlds worlds) : IClassFixture<Worlds>
{
    private const string Queue = "/cameroun/admin/review";

    private static readonly string[] BeyondTexts =
    [
        "people", "roles", "audit", "settings", "redirects", "types", "recipes", "media", "editorial-workflows", "guide/edit", "workflows", "sites", "health",
    ];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory, EveryEngine]
    public async Task Lends_the_work_on_texts_and_nothing_else_while_it_lasts(DatabaseEngine engine)
    {
        var host = await AwakeAsync(engine);
        var id = await host.DraftAsync();
        await host.PutAsync(id, "InReview");
        var editor = await (await Person.JoinAsync(host)).WithRoleAsync(World.Maroc, "Editor");
        var browser = await editor.SignInAsync();
        (await browser.GetAsync(Queue)).Is(HttpStatusCode.Forbidden);
        Assert.Equal("item.missing", Assert.Single((await editor.MoveAsync(id, "Approve")).Refusals).Code);

        await MarkAsync(host, World.Maroc);
        (await browser.GetAsync(Queue)).IsOk();
        (await browser.GetAsync($"{Office.Content}/{id}")).IsOk();
        foreach (var path in BeyondTexts)
            Assert.Contains((await browser.GetAsync($"/cameroun/admin/{path}")).Status, new[] { HttpStatusCode.Forbidden, HttpStatusCode.NotFound });
        Assert.Equal(["cameroun", "maroc"], await editor.OnSiteAsync(World.Cameroun, async s => (await s.GetRequiredService<BackOfficeSites>().GetAsync(Cancellation)).Select(o => o.Key).ToArray()));
        Assert.Equal(
            new[] { true, true, true, false, false },
            await editor.OnSiteAsync(World.Cameroun, s => Task.FromResult(new[]
            {
                ContentPermissions.EditContent, ContentPermissions.ReviewContent, ContentPermissions.PublishContent, ContentPermissions.DeleteContent, KernelPermissions.SiteOwner,
            }.Select(s.GetRequiredService<CurrentActor>().Has).ToArray())));
        Assert.True((await editor.MoveAsync(id, "Approve")).Succeeded);
        Assert.True((await editor.MoveAsync(id, "Publish")).Succeeded);
        Assert.True(await host.IsPublicAsync(id));

        // What is done so stands in the site's own trail under the name of who did it.
        Assert.Equal(editor.Id, await host.OnDatabaseAsync(World.Cameroun, db => db.Set<AuditEntry>().Where(e => e.SubjectId == id && e.Action == "content.moved").OrderBy(e => e.Id).Select(e => e.ActorId).LastAsync(Cancellation)));
        await WakeAsync(host);
        (await browser.GetAsync(Queue)).Is(HttpStatusCode.Forbidden);
        Assert.False((await editor.MoveAsync(id, "Unpublish")).Succeeded);
        Assert.Equal(["maroc"], await editor.OnSiteAsync(World.Cameroun, async s => (await s.GetRequiredService<BackOfficeSites>().GetAsync(Cancellation)).Select(o => o.Key).ToArray()));
    }

    [Theory, EveryEngine]
    public async Task Reaches_each_role_as_far_as_it_works_on_texts_at_home(DatabaseEngine engine)
    {
        var host = await AwakeAsync(engine);
        await MarkAsync(host, World.Maroc);
        var reviewer = Unique.Word();
        var outside = Unique.Word();
        await host.RunStepsAsync(World.Maroc, $$"""{ "name": "Roles", "Roles": [{ "Name": "{{reviewer}}", "Permissions": ["AccessAdminPanel", "Review_Page", "ManageUsers"] }, { "Name": "{{outside}}", "Permissions": ["ReviewContent"] }] }""");

        foreach (var (role, mayEnter) in new[] { ("Editor", true), ("SiteAdministrator", true), ("Administrator", true), (reviewer, true), (outside, false), ("Author", false), ("Translator", false), ("CommunityManager", true), ("Moderator", false), ("Partner", false) })
        {
            var browser = await (await (await Person.JoinAsync(host)).WithRoleAsync(World.Maroc, role)).SignInAsync();
            (await browser.GetAsync("/cameroun/admin")).Is(mayEnter ? HttpStatusCode.OK : HttpStatusCode.Forbidden);
            (await browser.GetAsync("/cameroun/admin/people")).Is(HttpStatusCode.Forbidden);
            (await browser.GetAsync("/cameroun/admin/settings")).Is(HttpStatusCode.Forbidden);
        }

        // A role that everybody has who is signed in reaches nobody there; a limit to languages goes along; a mandate that has ended does not.
        await host.RunStepsAsync(World.Maroc, """{ "name": "Roles", "Roles": [{ "Name": "Authenticated", "Permissions": ["AccessAdminPanel", "EditContent"] }] }""");
        (await (await (await Person.JoinAsync(host)).SignInAsync()).GetAsync("/cameroun/admin")).Is(HttpStatusCode.Forbidden);
        await host.RunStepsAsync(World.Maroc, """{ "name": "Roles", "Roles": [{ "Name": "Authenticated", "Permissions": [], "PermissionBehavior": "Replace" }] }""");
        var arabic = await (await Person.JoinAsync(host)).WithRoleAsync(World.Maroc, "Editor", null, "ar");
        Assert.Equal(new[] { true, false, false }, await arabic.OnSiteAsync(World.Cameroun, s => Task.FromResult(new[] { "ar", "fr", "" }.Select(c => s.GetRequiredService<CurrentActor>().Has(ContentPermissions.EditContent, c)).ToArray())));
        var gone = await (await Person.JoinAsync(host)).WithRoleAsync(World.Maroc, "Editor");
        await gone.LoseRoleAsync(World.Maroc, "Editor");
        (await (await gone.SignInAsync()).GetAsync("/cameroun/admin")).Is(HttpStatusCode.Forbidden);

        // Nobody climbs: neither by giving there what they may give at home, nor by answering the other way round.
        var administrator = await (await Person.JoinAsync(host)).WithRoleAsync(World.Maroc, "Administrator");
        Assert.False((await administrator.OnSiteAsync(World.Cameroun, s => s.GetRequiredService<GiveMandate>().ExecuteAsync(administrator.Id, "Editor", null, [], Cancellation))).Succeeded);
        (await (await host.BrowserAsync("Editor")).GetAsync("/maroc/admin")).Is(HttpStatusCode.Forbidden);
    }

    [Theory, EveryEngine]
    public async Task Shows_what_waits_in_the_queue_of_who_answers(DatabaseEngine engine)
    {
        var host = await AwakeAsync(engine);
        var word = Unique.Word();
        var (french, english) = (await WaitingAsync(host, word, t => t), await WaitingAsync(host, word, t => t with { Culture = "en" }));
        var browser = await (await (await Person.JoinAsync(host)).WithRoleAsync(World.Maroc, "Editor")).SignInAsync();
        var limited = await (await (await Person.JoinAsync(host)).WithRoleAsync(World.Maroc, "Editor", null, "fr")).SignInAsync();
        var author = await (await (await Person.JoinAsync(host)).WithRoleAsync(World.Maroc, "Author")).SignInAsync();
        Assert.Empty(await LinksAsync(browser, $"/maroc/admin/review?q={word}"));

        await MarkAsync(host, World.Maroc);
        Assert.Equal(Sorted(french, english), await LinksAsync(browser, $"/maroc/admin/review?q={word}"));
        Assert.Equal(Sorted(french, english), await LinksAsync(browser, $"/maroc/admin/review?q={word}&site=cameroun&sort=-waited"));
        Assert.Empty(await LinksAsync(browser, $"/maroc/admin/review?q={word}&site=maroc"));
        Assert.Equal(Sorted(french), await LinksAsync(limited, $"/maroc/admin/review?q={word}"));
        Assert.Empty(await LinksAsync(author, $"/maroc/admin/review?q={word}"));
        var page = (await browser.GetAsync($"/maroc/admin/review?q={word}")).IsOk();
        Assert.Empty(page.Document.QuerySelectorAll("tbody input[name=id]"));
        Assert.Contains("Cameroun", page.Text("tbody"), StringComparison.Ordinal);
        Assert.Contains(word, (await browser.GetAsync($"/maroc/admin/review?q={word}&format=csv")).IsOk().Body, StringComparison.Ordinal);
        Assert.NotEmpty((await browser.GetAsync("/maroc/admin")).IsOk().Document.QuerySelectorAll(".cards a[href*='/cameroun/admin/content/']"));
        Assert.Contains("Maroc", (await browser.GetAsync(Queue)).IsOk().Text(".page-head"), StringComparison.Ordinal);
        Assert.Contains("Maroc", (await (await host.BrowserAsync("Author")).GetAsync("/cameroun/admin/mandate")).IsOk().Text("main"), StringComparison.Ordinal);

        // Its own people see to it as before, and who answers for nobody has no such column.
        Assert.Equal(Sorted(french, english), await LinksAsync(await host.BrowserAsync("Editor"), $"{Queue}?q={word}"));
        await WakeAsync(host);
        Assert.Empty(await LinksAsync(browser, $"/maroc/admin/review?q={word}"));
        Assert.DoesNotContain("Cameroun", (await browser.GetAsync($"/maroc/admin/review?q={word}")).IsOk().Text("main"), StringComparison.Ordinal);
    }

    [Theory, EveryEngine]
    public async Task Brings_the_queue_to_the_head_office_when_nobody_else_is_named_or_can(DatabaseEngine engine)
    {
        var host = await AwakeAsync(engine);
        var word = Unique.Word();
        var text = await WaitingAsync(host, word, t => t);
        var office = await (await (await Person.JoinAsync(host)).WithRoleAsync(World.Worldwide, "Editor")).SignInAsync();
        var neighbour = await (await (await Person.JoinAsync(host)).WithRoleAsync(World.Maroc, "Editor")).SignInAsync();

        await MarkAsync(host, null);
        Assert.Equal(Sorted(text), await LinksAsync(office, $"/admin/review?q={word}"));
        (await office.GetAsync($"{Office.Content}/{text}")).IsOk();
        await MarkAsync(host, World.Maroc);
        Assert.Empty(await LinksAsync(office, $"/admin/review?q={word}"));
        (await office.GetAsync(Queue)).Is(HttpStatusCode.Forbidden);

        await host.SetStatusAsync(World.Maroc, SiteStatus.Preparing);
        Assert.Equal(Sorted(text), await LinksAsync(office, $"/admin/review?q={word}"));
        (await neighbour.GetAsync(Queue)).Is(HttpStatusCode.Forbidden);
        await host.SetStatusAsync(World.Maroc, SiteStatus.Online);
        Assert.Equal(Sorted(text), await LinksAsync(neighbour, $"/maroc/admin/review?q={word}"));

        // The neighbour becomes dormant itself: nobody answers at third hand.
        Assert.True((await SetAsync(host, s => s.MarkAsync(World.Maroc, "Plus personne", null, cancellationToken: Cancellation))).Succeeded);
        Assert.Equal(Sorted(text), await LinksAsync(office, $"/admin/review?q={word}"));
        (await neighbour.GetAsync(Queue)).Is(HttpStatusCode.Forbidden);

        // A site that has closed is nobody's to answer for.
        await host.SetStatusAsync(World.Cameroun, SiteStatus.Closed);
        Assert.Empty(await LinksAsync(office, $"/admin/review?q={word}"));
        await host.SetStatusAsync(World.Cameroun, SiteStatus.Online);
    }

    [Theory, EveryEngine]
    public async Task Tells_of_waiting_texts_those_too_who_answer(DatabaseEngine engine)
    {
        var host = await AwakeAsync(engine);
        var neighbour = await (await Person.JoinAsync(host)).WithRoleAsync(World.Maroc, "Editor");
        var own = await host.JoinAsync("Editor");
        var before = await host.DraftAsync(await host.JoinAsync("Author"));
        Assert.True((await host.OnSiteAsync(World.Cameroun, s => s.GetRequiredService<MoveContentItem>().ExecuteAsync(new MoveRequest(before, "Submit"), Cancellation))).Succeeded);
        await host.DrainAsync();
        Assert.Equal((0, 1), ((await neighbour.NoticesAsync(before)).Count, (await own.NoticesAsync(before)).Count));

        await MarkAsync(host, World.Maroc);
        var author = await host.JoinAsync("Author");
        var text = await host.DraftAsync(author);
        Assert.True((await author.MoveAsync(text, "Submit")).Succeeded);
        await host.DrainAsync();
        Assert.Equal(["editorial.waiting"], await neighbour.NoticesAsync(text));
        Assert.Equal(["editorial.waiting"], await own.NoticesAsync(text));

        await WakeAsync(host);
        var after = await host.DraftAsync(author);
        Assert.True((await author.MoveAsync(after, "Submit")).Succeeded);
        await host.DrainAsync();
        Assert.Equal((0, 1), ((await neighbour.NoticesAsync(after)).Count, (await own.NoticesAsync(after)).Count));
    }

    [Theory, EveryEngine]
    public async Task Tells_those_concerned_once_each_and_writes_it_into_the_trail_of_every_site(DatabaseEngine engine)
    {
        var host = await AwakeAsync(engine);
        await host.DrainAsync();
        var (neighbour, own, author) = (await (await Person.JoinAsync(host)).WithRoleAsync(World.Maroc, "Editor"), await host.JoinAsync("Editor", "fr"), await host.JoinAsync("Author"));
        var trail = await TrailAsync(host);
        await MarkAsync(host, World.Maroc);
        await MarkAsync(host, World.Maroc);
        await host.DrainAsync();
        Assert.Equal([World.Maroc], await ToldAsync(neighbour));
        Assert.Equal([World.Cameroun], await ToldAsync(own));
        Assert.Empty(await ToldAsync(author));
        Assert.Equal(trail.Select(t => t + 1), await TrailAsync(host));

        await WakeAsync(host);
        await WakeAsync(host);
        await host.DrainAsync();
        Assert.Equal([World.Maroc, World.Maroc], await ToldAsync(neighbour));
        Assert.Equal([World.Cameroun, World.Cameroun], await ToldAsync(own));
        Assert.Equal(trail.Select(t => t + 2), await TrailAsync(host));
    }

    [Theory, EveryEngine]
    public async Task Refuses_chains_loops_and_what_is_not_said(DatabaseEngine engine)
    {
        var host = await AwakeAsync(engine);
        foreach (var (site, reason, answerer, code) in new (string, string, string?, string)[]
        {
            (World.Cameroun, "Vide", World.Cameroun, "dormancy.answerer-itself"), (World.Cameroun, "Vide", "nulle-part", "dormancy.answerer-unknown"),
            (World.Cameroun, " ", World.Maroc, "dormancy.reason-needed"), (World.Cameroun, new string('x', 501), null, "dormancy.reason-long"),
            (World.Cameroun, "a\0b", null, "dormancy.reason-control"), (World.Worldwide, "Vide", World.Maroc, "dormancy.worldwide"), ("nulle-part", "Vide", null, "site.unknown"),
        })
            Assert.Equal(code, Assert.Single((await SetAsync(host, s => s.MarkAsync(site, reason, answerer, cancellationToken: Cancellation))).Refusals).Code);

        await MarkAsync(host, World.Maroc);
        Assert.Equal("dormancy.answerer-dormant", Assert.Single((await SetAsync(host, s => s.MarkAsync(World.Maroc, "Vide", World.Cameroun, cancellationToken: Cancellation))).Refusals).Code);
        await host.SetStatusAsync(World.Maroc, SiteStatus.Preparing);
        Assert.Equal("dormancy.answerer-not-open", Assert.Single((await SetAsync(host, s => s.MarkAsync(World.Cameroun, "Vide", World.Maroc, cancellationToken: Cancellation))).Refusals).Code);
        Assert.Equal("dormancy.not-open", Assert.Single((await SetAsync(host, s => s.MarkAsync(World.Maroc, "Vide", null, cancellationToken: Cancellation))).Refusals).Code);
        await host.SetStatusAsync(World.Maroc, SiteStatus.Online);

        // The worldwide site's key says the head office; the beginning stays when somebody else is named.
        var since = (await host.SiteAsync(World.Cameroun)).Dormancy!.SinceUtc;
        await MarkAsync(host, World.Worldwide);
        Assert.Equal((null, since), ((await host.SiteAsync(World.Cameroun)).Dormancy!.Answerer, (await host.SiteAsync(World.Cameroun)).Dormancy!.SinceUtc));
        foreach (var role in new[] { "Administrator", "SiteAdministrator", "Editor" })
            Assert.Equal("forbidden", Assert.Single((await (await host.JoinAsync(role)).OnSiteAsync(World.Cameroun, s => s.GetRequiredService<SetSiteDormancy>().WakeAsync(World.Cameroun, null, Cancellation))).Refusals).Code);
    }

    [Theory, EveryEngine]
    public async Task Is_set_and_ended_from_the_board(DatabaseEngine engine)
    {
        var host = await AwakeAsync(engine);
        var office = await BackOffice.OfAsync(host);
        Assert.NotNull((await office.GetAsync("/admin/health?q=cameroun")).IsOk().Document.QuerySelector("table.listing a[href='/admin/health/cameroun']"));
        var stale = (await office.GetAsync("/admin/health/cameroun")).IsOk();

        // What was typed stays, whatever it is.
        const string typed = "<script>alert(1)</script> “l’équipe” & \u202edemi-tour";
        var refused = await office.SendAsync("/admin/health/cameroun", "/health/cameroun", ("reason", [typed]), ("answerer", ["<b>nulle part"]));
        refused.Is(HttpStatusCode.UnprocessableEntity);
        Assert.Equal(typed, refused.Document.QuerySelector("textarea[name=reason]")!.TextContent);
        Assert.Null(refused.Document.QuerySelector("main script"));
        (await office.SendAsync("/admin/health/cameroun", "/health/cameroun", ("reason", [""]))).Is(HttpStatusCode.UnprocessableEntity);
        (await office.SendAsync("/admin/health/cameroun", "/health/cameroun", ("reason", [typed]), ("answerer", [World.Maroc]))).Is(HttpStatusCode.Redirect);
        (await office.SendOpenAsync(stale, "/health/cameroun", ("reason", "Autre chose"))).Is(HttpStatusCode.UnprocessableEntity);
        Assert.Equal(typed, (await host.SiteAsync(World.Cameroun)).Dormancy!.Reason);

        var row = (await office.GetAsync("/admin/health?q=cameroun&dormant=yes")).IsOk().Text("table.listing tbody");
        Assert.Contains("Maroc", row, StringComparison.Ordinal);
        Assert.Empty((await office.GetAsync("/admin/health?q=cameroun&dormant=no")).IsOk().Document.QuerySelectorAll("table.listing tbody tr"));
        Assert.Contains("Cameroun", (await office.GetAsync("/admin/health?q=maroc")).IsOk().Text("table.listing tbody"), StringComparison.Ordinal);
        Assert.Empty((await office.GetAsync("/admin/health?q=cameroun")).IsOk().Document.QuerySelectorAll("table.listing tbody .tag-bad"));

        (await office.SendAsync("/admin/health/cameroun", "/health/cameroun/wake")).Is(HttpStatusCode.Redirect);
        Assert.Null((await host.SiteAsync(World.Cameroun)).Dormancy);
        (await office.GetAsync("/admin/health/world")).Is(HttpStatusCode.NotFound);
        (await office.GetAsync("/admin/health/nulle-part")).Is(HttpStatusCode.NotFound);
        (await office.GetAsync("/cameroun/admin/health/maroc")).Is(HttpStatusCode.NotFound);
        (await (await BackOffice.OfAsync(host, "Editor")).GetAsync("/admin/health/cameroun")).Is(HttpStatusCode.Forbidden);
        (await (await BackOffice.OfAsync(host, "Administrator", World.Cameroun)).GetAsync("/admin/health/cameroun")).Is(HttpStatusCode.Forbidden);
        (await office.ForgeAsync("/admin/health/cameroun", ("reason", "Vide"))).Is(HttpStatusCode.BadRequest);
    }

    private async Task<AlumniHost> AwakeAsync(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);
        await SetAsync(host, s => s.WakeAsync(World.Maroc, null, Cancellation));
        await WakeAsync(host);
        return host;
    }

    private static Task<Result<SiteSaved>> SetAsync(AlumniHost host, Func<SetSiteDormancy, Task<Result<SiteSaved>>> change) =>
        host.OnSiteAsync(World.Worldwide, s => change(s.GetRequiredService<SetSiteDormancy>()));

    private static async Task MarkAsync(AlumniHost host, string? answerer) =>
        _ = (await SetAsync(host, s => s.MarkAsync(World.Cameroun, "L’équipe est partie", answerer, cancellationToken: Cancellation))).Value;

    private static async Task WakeAsync(AlumniHost host) => _ = (await SetAsync(host, s => s.WakeAsync(World.Cameroun, null, Cancellation))).Value;

    private static async Task<string> WaitingAsync(AlumniHost host, string word, Func<Text, Text> change)
    {
        var id = await host.DraftAsync(change: t => change(t with { Title = $"{word} {Unique.Word()}" }));
        await host.PutAsync(id, "InReview");
        return id;
    }

    private static async Task<IReadOnlyList<string>> LinksAsync(Browser browser, string path) =>
        Sorted([.. (await browser.GetAsync(path)).IsOk().Document.QuerySelectorAll("tbody tr a[href*='/cameroun/admin/content/']").Select(a => a.GetAttribute("href")!.Split('/')[^1])]);

    // On which sites they were told that somebody answers, or does no more.
    private static Task<List<string>> ToldAsync(Person person) => person.Host.OnDatabaseAsync(World.Cameroun, async db =>
    {
        var sites = (await person.Host.Services.GetRequiredService<ISiteStore>().GetAsync(Cancellation)).All.ToDictionary(s => s.Id, s => s.Key);
        var told = await db.Set<NoticeRow>().IgnoreQueryFilters().Where(n => n.AccountId == person.Id && n.Kind == "site.dormancy").OrderBy(n => n.Id).Select(n => n.SiteId).ToListAsync(Cancellation);
        return told.ConvertAll(id => sites[id]);
    });

    private static async Task<List<int>> TrailAsync(AlumniHost host)
    {
        var counts = new List<int>();
        foreach (var site in new[] { World.Worldwide, World.Cameroun, World.Maroc })
            counts.Add(await host.OnDatabaseAsync(site, db => db.Set<AuditEntry>().CountAsync(e => e.Action == "site.dormancy-set", Cancellation)));
        return counts;
    }

    private static IReadOnlyList<string> Sorted(params string[] ids) => [.. ids.Order(StringComparer.Ordinal)];
}
