using System.Net;
using AlumniCms.IntegrationTests.Databases;
using AlumniCms.IntegrationTests.Hosts;

namespace AlumniCms.IntegrationTests.Accounts;

public sealed class StayingSignedIn(Worlds worlds) : IClassFixture<Worlds>
{
    private const string Security = "/cameroun/fr/account/security";

    [Theory, EveryEngine]
    public async Task Is_listed_with_browser_and_system_but_without_an_address(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);
        var person = await Person.JoinAsync(host);
        await person.SignInAsync(new Browser(host) { UserAgent = "Mozilla/5.0 (Linux; Android 15) AppleWebKit/537.36 Chrome/140.0 Mobile Safari/537.36" });
        var here = await person.SignInAsync();

        var page = (await here.GetAsync(Security)).IsOk();

        var sessions = page.Document.QuerySelectorAll(".account-sessions li");
        Assert.Equal(2, sessions.Length);
        Assert.Contains(sessions, s => s.TextContent.Contains("Chrome · Android", StringComparison.Ordinal));
        Assert.Contains(sessions, s => s.TextContent.Contains("Firefox · Linux", StringComparison.Ordinal) && s.TextContent.Contains("ce navigateur", StringComparison.Ordinal));
        Assert.DoesNotContain(".7 ", page.Text(".account-sessions"), StringComparison.Ordinal);
        Assert.Contains(".0/24", page.Text(".account-sessions"), StringComparison.Ordinal);
    }

    [Theory, EveryEngine]
    public async Task Ends_at_once_when_the_session_is_ended_elsewhere(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);
        var person = await Person.JoinAsync(host);
        var (there, here) = (await person.SignInAsync(), await person.SignInAsync());
        (await there.GetAsync(Security)).IsOk();
        var page = (await here.GetAsync(Security)).IsOk();
        var other = page.Document.QuerySelectorAll(".account-sessions li").Single(l => l.QuerySelector(".tag") is null)
            .QuerySelector("input[name=session]")!.GetAttribute("value")!;

        (await here.SubmitAsync(page, "/security/end", ("session", other))).Is(HttpStatusCode.Redirect);

        (await there.GetAsync(Security)).Is(HttpStatusCode.Redirect);
        (await here.GetAsync(Security)).IsOk();
    }

    [Theory, EveryEngine]
    public async Task Is_nobody_elses_to_end(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);
        var (victim, stranger) = (await (await Person.JoinAsync(host)).SignInAsync(), await (await Person.JoinAsync(host)).SignInAsync());
        var id = (await victim.GetAsync(Security)).IsOk().Document.QuerySelector("input[name=session]")!.GetAttribute("value")!;

        await stranger.SubmitAsync(Security, "/security/end", ("session", id));

        (await victim.GetAsync(Security)).IsOk();
    }

    [Theory, EveryEngine]
    public async Task Ends_everywhere_by_one_click(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);
        var person = await Person.JoinAsync(host);
        var (there, here) = (await person.SignInAsync(), await person.SignInAsync());

        (await here.SubmitAsync(Security, "/security/end-all")).Is(HttpStatusCode.Redirect);

        (await there.GetAsync(Security)).Is(HttpStatusCode.Redirect);
        (await here.GetAsync(Security)).Is(HttpStatusCode.Redirect);
        Assert.Contains("session.ended-everywhere", await person.AuditedAsync());
    }

    [Theory, EveryEngine]
    public async Task Ends_on_another_node_too(DatabaseEngine engine)
    {
        await using var world = await worlds.OwnAsync(engine);
        await using var second = await AlumniHost.StartAsync(world.Database, new HostOptions { Clock = world.Host.Clock }, world.Host.DataFolder);
        var person = await Person.JoinAsync(world.Host);
        var here = await person.SignInAsync();
        var there = new Browser(second);
        there.Plant("session", here.Cookies["session"]);
        (await there.GetAsync(Security)).IsOk();

        (await here.SubmitAsync(Security, "/security/end-all")).Is(HttpStatusCode.Redirect);

        await AlumniHost.UntilAsync(
            async () => (await there.GetAsync(Security)).Status == HttpStatusCode.Redirect, "The other node still knows the session.");
    }

    [Theory]
    [EveryEngine(false, 13, 0)]
    [EveryEngine(true, 13, 31 * 24)]
    public async Task Ends_when_nobody_comes_back(DatabaseEngine engine, bool remember, int unusedHours, int longUnusedHours)
    {
        await using var world = await worlds.OwnAsync(engine);
        var host = world.Host;
        var person = await Person.JoinAsync(host);
        var browser = new Browser(host);
        (string, string)[] fields = [("login", person.Email), ("password", Person.Password), .. remember ? new[] { ("remember", "true") } : []];
        (await browser.SubmitAsync(Person.SignInPath, "/account/sign-in", fields)).Is(HttpStatusCode.Redirect);
        Assert.Equal(remember, browser.SetCookies.Single(c => c.StartsWith("session=", StringComparison.Ordinal)).Contains("expires=", StringComparison.Ordinal));

        host.Clock.Advance(TimeSpan.FromHours(unusedHours));
        (await browser.GetAsync(Security)).Is(remember ? HttpStatusCode.OK : HttpStatusCode.Redirect);
        host.Clock.Advance(TimeSpan.FromHours(longUnusedHours));
        (await browser.GetAsync(Security)).Is(HttpStatusCode.Redirect);
    }

    [Theory, EveryEngine]
    public async Task Ends_in_the_end_however_much_it_is_used(DatabaseEngine engine)
    {
        await using var world = await worlds.OwnAsync(engine);
        var host = world.Host;
        var browser = new Browser(host);
        var person = await Person.JoinAsync(host);
        await browser.SubmitAsync(Person.SignInPath, "/account/sign-in", ("login", person.Email), ("password", Person.Password), ("remember", "true"));
        for (var i = 0; i < 4; i++)
        {
            host.Clock.Advance(TimeSpan.FromDays(20));
            (await browser.GetAsync(Security)).IsOk();
        }

        host.Clock.Advance(TimeSpan.FromDays(11));

        (await browser.GetAsync(Security)).Is(HttpStatusCode.Redirect);
    }
}
