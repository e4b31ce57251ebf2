using System.Net;
using AlumniCms.IntegrationTests.Databases;
using AlumniCms.IntegrationTests.Hosts;

namespace AlumniCms.IntegrationTests.Accounts;

public sealed class ChoosingAPassword(Worlds worlds) : IClassFixture<Worlds>
{
    private const string Another = "Orange-8!bleue";

    [Theory, EveryEngine]
    public async Task Works_by_a_mailed_link_once(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);
        var person = await Person.JoinAsync(host, isConfirmed: false);
        var elsewhere = new Browser(host);
        await AskAsync(host, person.Email);
        var link = await person.MailedLinkAsync();
        Assert.NotNull(link);

        (await elsewhere.SubmitAsync(link, "/account/reset", ("password", Another))).IsOk();

        (await person.TryAsync(new Browser(host))).Is(HttpStatusCode.UnprocessableEntity);
        (await person.TryAsync(new Browser(host), Another)).Is(HttpStatusCode.Redirect);
        (await elsewhere.GetAsync(link)).Is(HttpStatusCode.Gone);
        Assert.Contains("account.password-reset", await person.AuditedAsync());
    }

    [Theory, EveryEngine]
    public async Task Is_refused_by_a_link_that_was_used_while_the_page_was_open(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);
        var person = await Person.JoinAsync(host);
        await AskAsync(host, person.Email);
        var link = (await person.MailedLinkAsync())!;
        var (one, other) = (new Browser(host), new Browser(host));
        var (page, same) = ((await one.GetAsync(link)).IsOk(), (await other.GetAsync(link)).IsOk());

        (await one.SubmitAsync(page, "/account/reset", ("password", Another))).IsOk();

        (await other.SubmitAsync(same, "/account/reset", ("password", "Violet-9?rouge"))).Is(HttpStatusCode.Gone);
        (await person.TryAsync(new Browser(host), Another)).Is(HttpStatusCode.Redirect);
    }

    [Theory, EveryEngine]
    public async Task Is_refused_by_a_link_that_has_expired_or_that_a_later_one_replaces(DatabaseEngine engine)
    {
        await using var world = await worlds.OwnAsync(engine);
        var host = world.Host;
        var person = await Person.JoinAsync(host);
        await AskAsync(host, person.Email);
        var first = (await person.MailedLinkAsync())!;
        await AskAsync(host, person.Email);
        var second = (await person.MailedLinkAsync())!;
        Assert.NotEqual(first, second);

        (await new Browser(host).GetAsync(first)).Is(HttpStatusCode.Gone);
        (await new Browser(host).GetAsync(second)).IsOk();
        host.Clock.Advance(TimeSpan.FromMinutes(121));
        (await new Browser(host).GetAsync(second)).Is(HttpStatusCode.Gone);
    }

    [Theory, EveryEngine]
    public async Task Answers_alike_for_an_address_that_nobody_has(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);
        var person = await Person.JoinAsync(host);
        var nobody = person with { Email = $"{Unique.Word()}@example.org" };

        var known = await AskAsync(host, person.Email);
        var unknown = await AskAsync(host, nobody.Email);

        Assert.Equal(known.Text("[role=status]"), unknown.Text("[role=status]"));
        Assert.NotEmpty(known.Text("[role=status]"));
        Assert.NotNull(await person.MailedLinkAsync());
        Assert.Null(await nobody.MailedLinkAsync());
    }

    [Theory, EveryEngine]
    public async Task Says_what_a_weak_one_lacks_and_keeps_the_link_good(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);
        var person = await Person.JoinAsync(host);
        await AskAsync(host, person.Email);
        var link = (await person.MailedLinkAsync())!;
        var browser = new Browser(host);

        var weak = (await browser.SubmitAsync(link, "/account/reset", ("password", "soleil"))).Is(HttpStatusCode.UnprocessableEntity);

        Assert.Contains("8 caractères", weak.Text("[role=alert]"), StringComparison.Ordinal);
        Assert.Equal("new-password", weak.Document.QuerySelector("#password")!.GetAttribute("autocomplete"));
        (await browser.SubmitAsync(weak, "/account/reset", ("password", Another))).IsOk();
    }

    [Theory, EveryEngine]
    public async Task Asks_more_of_an_administrator(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);
        var person = await (await Person.JoinAsync(host)).WithRoleAsync(World.Worldwide, "Administrator");
        var browser = await person.SignInAsync();

        var refused = await browser.SubmitAsync("/fr/account/password", "/account/password", ("current", Person.Password), ("password", "Ab3!xy9k"));

        Assert.Contains("12 caractères", refused.Is(HttpStatusCode.UnprocessableEntity).Text("[role=alert]"), StringComparison.Ordinal);
    }

    [Theory, EveryEngine]
    public async Task Changes_it_for_somebody_who_knows_the_former_and_ends_other_sessions(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);
        var person = await Person.JoinAsync(host);
        var (here, there) = (await person.SignInAsync(), await person.SignInAsync());

        (await here.SubmitAsync("/fr/account/password", "/account/password", ("current", "not this"), ("password", Another))).Is(HttpStatusCode.UnprocessableEntity);
        (await here.SubmitAsync("/fr/account/password", "/account/password", ("current", Person.Password), ("password", Another))).Is(HttpStatusCode.Redirect);

        (await here.GetAsync("/fr/account/security")).IsOk();
        (await there.GetAsync("/fr/account/security")).Is(HttpStatusCode.Redirect);
        Assert.Contains("account.password-changed", await person.AuditedAsync());
    }

    [Theory, EveryEngine]
    public async Task Does_not_sign_in_before_the_address_is_confirmed(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);
        var person = await Person.JoinAsync(host, isConfirmed: false);
        (await person.TryAsync(new Browser(host), "not this one")).Is(HttpStatusCode.UnprocessableEntity);
        Assert.Null(await person.MailedLinkAsync());

        (await person.TryAsync(new Browser(host))).Is(HttpStatusCode.UnprocessableEntity);
        var link = (await person.MailedLinkAsync())!;
        var browser = new Browser(host);
        var page = (await browser.GetAsync(link)).IsOk();
        (await person.TryAsync(new Browser(host))).Is(HttpStatusCode.UnprocessableEntity);
        var newer = (await person.MailedLinkAsync())!;

        (await browser.SubmitAsync(page, "/account/confirm")).Is(HttpStatusCode.Gone);
        (await browser.SubmitAsync(newer, "/account/confirm")).IsOk();
        await person.SignInAsync();
    }

    private static async Task<Page> AskAsync(AlumniHost host, string email) =>
        (await new Browser(host).SubmitAsync("/cameroun/fr/account/forgotten", "/account/forgotten", ("email", email))).IsOk();
}
