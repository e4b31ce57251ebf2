using System.Globalization;
using System.Net;
using AlumniCms.IntegrationTests.Accounts;
using AlumniCms.IntegrationTests.Databases;
using AlumniCms.IntegrationTests.Hosts;
using AlumniCms.Members.People;
using AlumniCms.Notifications.Notices;
using Microsoft.Extensions.DependencyInjection;
using static AlumniCms.IntegrationTests.Inbox.NoticeWorlds;

namespace AlumniCms.IntegrationTests.Inbox;

/// <summary>The bell, the list below it, and the choice of mails.</summary>
public sealed class ReadingNotices(NoticeWorlds worlds) : IClassFixture<NoticeWorlds>
{
    private const string List = "/cameroun/admin/notices";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory, EveryEngine]
    public async Task Shows_those_of_all_sites_and_leads_to_the_matter(DatabaseEngine engine)
    {
        var (host, person, browser) = await EditorAsync(engine);
        await TellAsync(host, World.Cameroun, About("<script>alert(1)</script>", "/admin/content?q=a"), person.Id);
        await TellAsync(host, World.Maroc, About("Fès", "/admin/content/4x"), person.Id);

        var page = (await browser.GetAsync(List)).IsOk();

        Assert.Equal("2", page.Text(".bell-count"));
        var rows = page.Document.QuerySelectorAll(".listing tbody tr").ToList();
        Assert.Equal(["“Fès” waits.", "“<script>alert(1)</script>” waits."], rows.Select(r => r.QuerySelector("a")!.TextContent));
        Assert.Equal(["Maroc", "Cameroun"], rows.Select(r => r.QuerySelector("td[data-title=Site] span")!.TextContent));
        Assert.DoesNotContain("<script>alert", page.Body, StringComparison.Ordinal);
        Assert.Equal("/maroc/admin/content/4x", (await browser.GetAsync(rows[0].QuerySelector("a")!.GetAttribute("href")!)).Is(HttpStatusCode.Redirect).Location);
        Assert.Equal("/cameroun/admin/content?q=a", (await browser.GetAsync(rows[1].QuerySelector("a")!.GetAttribute("href")!)).Is(HttpStatusCode.Redirect).Location);
        var read = (await browser.GetAsync(List)).IsOk();
        Assert.Empty(read.Document.QuerySelectorAll(".bell-count, .tag-waiting"));
        Assert.Empty((await browser.GetAsync($"{List}?state=unread")).IsOk().Document.QuerySelectorAll(".listing tbody tr"));
    }

    [Theory, EveryEngine]
    public async Task Marks_some_or_all_as_read(DatabaseEngine engine)
    {
        var (host, person, browser) = await EditorAsync(engine);
        foreach (var title in (string[])["Un", "Deux", "Trois"])
            await TellAsync(host, World.Cameroun, About(title, url: null), person.Id);
        var ids = (await RowsAsync(host, person.Id)).Select(r => r.Id.ToString(CultureInfo.InvariantCulture)).ToList();

        (await browser.SubmitAsync(List, "/notices", ("do", "read"), ("id", ids[1]))).Is(HttpStatusCode.Redirect);
        Assert.Equal([false, true, false], (await RowsAsync(host, person.Id)).Select(r => r.ReadUtc is not null));
        (await browser.SubmitAsync(List, "/notices", ("do", "all"))).Is(HttpStatusCode.Redirect);

        Assert.All(await RowsAsync(host, person.Id), row => Assert.NotNull(row.ReadUtc));
    }

    [Theory, EveryEngine]
    public async Task Shows_nobody_those_of_another(DatabaseEngine engine)
    {
        var (host, person, _) = await EditorAsync(engine);
        var (_, stranger, other) = await EditorAsync(engine);
        await TellAsync(host, World.Cameroun, About("Secret", "/admin/content/4x"), person.Id);
        var id = Assert.Single(await RowsAsync(host, person.Id)).Id.ToString(CultureInfo.InvariantCulture);
        await TellAsync(host, World.Cameroun, About("Le mien", url: null), stranger.Id);

        Assert.DoesNotContain("Secret", (await other.GetAsync(List)).IsOk().Body, StringComparison.Ordinal);
        (await other.GetAsync($"{List}/{id}")).Is(HttpStatusCode.NotFound);
        (await other.SubmitAsync(List, "/notices", ("do", "read"), ("id", id))).Is(HttpStatusCode.Redirect);
        (await other.SubmitAsync(List, "/notices", ("do", "all"))).Is(HttpStatusCode.Redirect);

        Assert.Null(Assert.Single(await RowsAsync(host, person.Id)).ReadUtc);
    }

    [Theory, EveryEngine]
    public async Task Keeps_the_choice_of_mails_and_their_language(DatabaseEngine engine)
    {
        var (host, person, browser) = await EditorAsync(engine);

        (await browser.SubmitAsync($"{List}/preferences", "/notices/preferences", ($"wish.{Group}", "Daily"), ("wish.Nobody", "None"), ("wish.Else", "17"), ("language", "ar")))
            .Is(HttpStatusCode.Redirect);

        var wishes = await person.OnSiteAsync(World.Maroc, s => s.GetRequiredService<MailWishes>().GetAsync(Cancellation));
        Assert.Equal([(Group, MailWish.Daily), ("Else", MailWish.AtOnce)], wishes.Where(w => w.Group is Group or "Else").Select(w => (w.Group, w.Wish)));
        Assert.Equal("ar", await person.OnSiteAsync(World.Cameroun, s => s.GetRequiredService<OwnLanguage>().GetAsync(Cancellation)));
        await TellAsync(host, World.Cameroun, About("Plus tard", url: null), person.Id);
        Assert.NotNull(Assert.Single(await RowsAsync(host, person.Id)).DigestUtc);
    }

    [Theory, EveryEngine]
    public async Task Follows_the_language_of_the_back_office(DatabaseEngine engine)
    {
        var (_, person, browser) = await EditorAsync(engine);

        (await browser.SubmitAsync(List, "/admin/language", ("language", "en"))).Is(HttpStatusCode.Redirect);

        Assert.Equal("en", await person.OnSiteAsync(World.Cameroun, s => s.GetRequiredService<OwnLanguage>().GetAsync(Cancellation)));
    }

    private static Notice About(string title, string? url) => new(Kind, "“{0}” waits.", [title], url);

    private async Task<(AlumniHost Host, Person Person, Browser Browser)> EditorAsync(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);
        var person = await (await Person.JoinAsync(host)).WithRoleAsync(World.Cameroun, "Editor");
        return (host, person, await person.SignInAsync());
    }
}
