using System.Net;
using AlumniCms.Accounts.Pages;
using AlumniCms.IntegrationTests.Databases;
using AlumniCms.IntegrationTests.Hosts;
using Microsoft.Extensions.DependencyInjection;

namespace AlumniCms.IntegrationTests.Accounts;

public sealed class SigningIn(Worlds worlds) : IClassFixture<Worlds>
{
    [Theory, EveryEngine]
    public async Task Opens_the_whole_network(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);
        var person = await Person.JoinAsync(host);
        var browser = new Browser(host);

        var answer = (await person.TryAsync(browser, returnUrl: "/maroc/fr")).Is(HttpStatusCode.Redirect);

        Assert.Equal("/maroc/fr", answer.Location);
        foreach (var path in new[] { "/fr/account/security", "/cameroun/fr/account/security", "/maroc/ar/account/security" })
            Assert.Contains(person.Email, (await browser.GetAsync(path)).IsOk().Body, StringComparison.Ordinal);
        Assert.Contains("account.signed-in", await person.AuditedAsync());
    }

    [Theory, EveryEngine]
    public async Task Offers_no_provider_where_none_is_configured(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);

        Assert.Empty((await host.GetPageAsync(Person.SignInPath)).IsOk().Document.QuerySelectorAll("form[action$='/account/provider']"));
        (await host.GetPageAsync("/account/openid/ministry?code=1&state=1")).Is(HttpStatusCode.NotFound);
        var browser = await (await Person.JoinAsync(host)).SignInAsync();
        Assert.Null((await browser.GetAsync("/fr/account/security")).IsOk().Document.QuerySelector("#providers"));
        (await browser.GetAsync("/fr/account/security/provider?provider=ministry")).Is(HttpStatusCode.NotFound);
    }

    [Theory, EveryEngine]
    public async Task Sets_a_cookie_that_scripts_and_neighbours_cannot_reach(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);
        var (plain, secure) = (new Browser(host), new Browser(host) { Scheme = "https" });
        var person = await Person.JoinAsync(host);

        await person.SignInAsync(plain);
        var overHttp = Assert.Single(plain.SetCookies, c => c.StartsWith("session=", StringComparison.Ordinal));
        await person.SignInAsync(secure);
        var overHttps = Assert.Single(secure.SetCookies, c => c.StartsWith("__Host-session=", StringComparison.Ordinal));

        Assert.All([overHttp, overHttps], c =>
        {
            Assert.Contains("path=/;", c, StringComparison.Ordinal);
            Assert.Contains("httponly", c, StringComparison.Ordinal);
            Assert.Contains("samesite=lax", c, StringComparison.Ordinal);
            Assert.DoesNotContain("domain=", c, StringComparison.Ordinal);
        });
        Assert.Contains("secure", overHttps, StringComparison.Ordinal);
    }

    [Theory, EveryEngine]
    public async Task Answers_alike_for_a_wrong_password_and_an_unknown_account(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);
        var person = await Person.JoinAsync(host);
        var nobody = person with { Email = $"{Unique.Word()}@example.org" };

        var wrong = (await person.TryAsync(new Browser(host), "not this one")).Is(HttpStatusCode.UnprocessableEntity);
        var unknown = (await nobody.TryAsync(new Browser(host))).Is(HttpStatusCode.UnprocessableEntity);

        Assert.NotEmpty(wrong.Text("[role=alert]"));
        Assert.Equal(Skeleton(wrong, person), Skeleton(unknown, nobody));
    }

    [Theory]
    [EveryEngine("\u0000", HttpStatusCode.BadRequest)]
    [EveryEngine("\u0001\uFFFF", HttpStatusCode.UnprocessableEntity)]
    [EveryEngine("", HttpStatusCode.UnprocessableEntity)]
    [EveryEngine("%00' OR 1=1 --", HttpStatusCode.UnprocessableEntity)]
    public async Task Takes_whatever_is_typed_for_a_wrong_name(DatabaseEngine engine, string login, HttpStatusCode answer)
    {
        var host = await worlds.GetAsync(engine);

        (await new Person(host, "", login).TryAsync(new Browser(host), new string('x', 5_000))).Is(answer);
    }

    [Theory, EveryEngine]
    public async Task Is_not_ended_by_an_id_that_is_none(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);
        var browser = await (await Person.JoinAsync(host)).SignInAsync();

        (await browser.SubmitAsync("/fr/account/security", "/security/end", ("session", "' OR 1=1"))).Is(HttpStatusCode.Redirect);

        (await browser.GetAsync("/fr/account/security")).IsOk();
    }

    [Theory, EveryEngine]
    public async Task Is_refused_for_a_while_after_five_wrong_passwords_even_with_the_right_one(DatabaseEngine engine)
    {
        await using var world = await worlds.OwnAsync(engine);
        var host = world.Host;
        var person = await Person.JoinAsync(host);
        var wrong = "";
        for (var i = 0; i < 5; i++)
            wrong = (await person.TryAsync(new Browser(host), "not this one")).Is(HttpStatusCode.UnprocessableEntity).Text("[role=alert]");

        var locked = (await person.TryAsync(new Browser(host))).Is(HttpStatusCode.UnprocessableEntity);

        Assert.Equal(wrong, locked.Text("[role=alert]"));
        Assert.Contains("account.locked", await person.AuditedAsync());
        host.Clock.Advance(TimeSpan.FromMinutes(16));
        await person.SignInAsync();
    }

    [Theory, EveryEngine]
    public async Task Counts_attempts_that_come_all_at_once(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);
        var person = await Person.JoinAsync(host);

        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => person.TryAsync(new Browser(host), "not this one")));

        (await person.TryAsync(new Browser(host))).Is(HttpStatusCode.UnprocessableEntity);
        Assert.Single(await person.AuditedAsync(), a => a == "account.locked");
    }

    [Theory, EveryEngine]
    public async Task Is_slowed_down_by_account_and_by_address_whether_there_is_an_account_or_not(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);
        var nobody = new Person(host, "", $"{Unique.Word()}@example.org");
        for (var i = 0; i < 10; i++)
            (await nobody.TryAsync(new Browser(host))).Is(HttpStatusCode.UnprocessableEntity);

        var limited = (await nobody.TryAsync(new Browser(host))).Is(HttpStatusCode.TooManyRequests);

        Assert.NotNull(limited.Headers.RetryAfter);
        var browser = new Browser(host);
        for (var i = 0; i < 30; i++)
            (await (nobody with { Email = $"{Unique.Word()}@example.org" }).TryAsync(browser)).Is(HttpStatusCode.UnprocessableEntity);
        (await (await Person.JoinAsync(host)).TryAsync(browser)).Is(HttpStatusCode.TooManyRequests);
    }

    [Theory, EveryEngine]
    public async Task Is_counted_by_a_short_key_however_long_the_name(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);
        await new Browser(host).SubmitAsync(Person.SignInPath, "/account/sign-in", ("login", new string('x', 50_000)), ("password", "x"));
        var (counts, characters) = host.Services.GetRequiredService<AttemptLimiter>().Size;
        Assert.InRange(characters, 1, counts * 64L);
    }

    [Theory, EveryEngine]
    public async Task Is_refused_without_the_pages_own_token(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);
        var person = await Person.JoinAsync(host);
        var values = new Dictionary<string, string>(StringComparer.Ordinal) { ["login"] = person.Email, ["password"] = Person.Password };

        (await new Browser(host).PostAsync(Person.SignInPath, values)).Is(HttpStatusCode.BadRequest);

        values["__RequestVerificationToken"] = "CfDJ8forged";
        var browser = new Browser(host);
        await browser.GetAsync(Person.SignInPath);
        (await browser.PostAsync(Person.SignInPath, values)).Is(HttpStatusCode.BadRequest);
        Assert.DoesNotContain("session", browser.Cookies.Keys);

        // Signing somebody out from elsewhere is refused alike.
        var signedIn = await person.SignInAsync();
        (await signedIn.PostAsync("/cameroun/fr/account/sign-out", [])).Is(HttpStatusCode.BadRequest);
        (await signedIn.GetAsync("/fr/account/security")).IsOk();
    }

    [Theory, EveryEngine]
    public async Task Gives_a_new_session_to_a_browser_that_came_with_one(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);
        var (attacker, victim) = (await Person.JoinAsync(host), await Person.JoinAsync(host));
        var planted = (await attacker.SignInAsync()).Cookies["session"];
        var browser = new Browser(host);
        browser.Plant("session", planted);
        browser.Plant("session", planted + "x");

        await victim.SignInAsync(browser);

        Assert.NotEqual(planted, browser.Cookies["session"]);
        Assert.Contains(victim.Email, (await browser.GetAsync("/fr/account/security")).IsOk().Body, StringComparison.Ordinal);
        var before = browser.Cookies["session"];
        var old = new Browser(host);
        old.Plant("session", before);
        await browser.SubmitAsync("/fr/account/password", "/account/password", ("current", Person.Password), ("password", "Orange-8!bleue"));
        Assert.NotEqual(before, browser.Cookies["session"]);
        (await old.GetAsync("/fr/account/security")).Is(HttpStatusCode.Redirect);
    }

    [Theory]
    [EveryEngine("https://evil.example/")]
    [EveryEngine("//evil.example/")]
    [EveryEngine("/\\evil.example/")]
    [EveryEngine("/\t/evil.example/")]
    [EveryEngine("javascript:alert(1)")]
    public async Task Never_leads_to_another_host(DatabaseEngine engine, string returnUrl)
    {
        var host = await worlds.GetAsync(engine);
        var person = await Person.JoinAsync(host);

        var answer = (await person.TryAsync(new Browser(host), returnUrl: returnUrl)).Is(HttpStatusCode.Redirect);

        Assert.Equal("/cameroun/fr/", answer.Location);
    }

    [Theory, EveryEngine]
    public async Task Ends_with_a_click(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);
        var browser = await (await Person.JoinAsync(host)).SignInAsync();
        var kept = browser.Cookies["session"];

        (await browser.SubmitAsync("/fr/account/security", "/account/sign-out")).Is(HttpStatusCode.Redirect);

        Assert.DoesNotContain("session", browser.Cookies.Keys);
        browser.Plant("session", kept);
        (await browser.GetAsync("/fr/account/security")).Is(HttpStatusCode.Redirect);
    }

    [Theory, EveryEngine]
    public async Task Keeps_what_is_made_for_one_person_out_of_every_cache(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);
        await host.GetPageAsync("/cameroun/fr");
        Assert.True((await host.GetPageAsync("/cameroun/fr")).IsFromCache);
        var browser = await (await Person.JoinAsync(host)).SignInAsync();

        var own = (await browser.GetAsync("/cameroun/fr")).IsOk();

        Assert.False(own.IsFromCache);
        Assert.Equal("no-store, private", own.Headers.CacheControl!.ToString());
        Assert.Null(own.Headers.ETag);
        Assert.Contains("/account/security", own.Body, StringComparison.Ordinal);
        Assert.DoesNotContain("/account/security", (await host.GetPageAsync("/cameroun/fr")).IsOk().Body, StringComparison.Ordinal);
        Assert.True((await host.GetPageAsync(Person.SignInPath)).Headers.CacheControl!.NoStore);
    }

    // What differs between two people anyway: their address and the token of the form.
    private static string Skeleton(Page page, Person person)
    {
        foreach (var input in page.Document.QuerySelectorAll("input[name=__RequestVerificationToken]"))
            input.Remove();
        return page.Document.DocumentElement.OuterHtml.Replace(person.Email, "", StringComparison.Ordinal);
    }
}
