using System.Net;
using AlumniCms.IntegrationTests.Databases;
using AlumniCms.IntegrationTests.Hosts;

namespace AlumniCms.IntegrationTests.Accounts;

/// <summary>What the server asks for before it deals with passkeys; the devices themselves are played by a browser test.</summary>
public sealed class GuardingPasskeys(Worlds worlds) : IClassFixture<Worlds>
{
    private const string Security = "/cameroun/fr/account/security";

    [Theory, EveryEngine]
    public async Task Asks_for_the_password_again_when_the_sign_in_is_some_time_ago(DatabaseEngine engine)
    {
        await using var world = await worlds.OwnAsync(engine);
        var browser = await (await Person.JoinAsync(world.Host)).SignInAsync();
        var fresh = (await browser.GetAsync(Security)).IsOk();
        Assert.Contains("data-passkey=\"new\"", fresh.Body, StringComparison.Ordinal);

        world.Host.Clock.Advance(TimeSpan.FromMinutes(11));

        (await browser.SubmitAsync(fresh, "/account/security/passkeys", ("do", "add"), ("credential", "{}"))).Is(HttpStatusCode.UnprocessableEntity);
        Assert.DoesNotContain("data-passkey=\"new\"", (await browser.GetAsync(Security)).IsOk().Body, StringComparison.Ordinal);
        (await browser.SubmitAsync(Security, "/account/security/passkeys", ("password", "wrong"))).Is(HttpStatusCode.UnprocessableEntity);
        (await browser.SubmitAsync(Security, "/account/security/passkeys", ("password", Person.Password))).Is(HttpStatusCode.Redirect);
        Assert.Contains("data-passkey=\"new\"", (await browser.GetAsync(Security)).IsOk().Body, StringComparison.Ordinal);
    }

    [Theory, EveryEngine]
    public async Task Takes_no_answer_that_it_did_not_ask_for(DatabaseEngine engine)
    {
        var person = await Person.JoinAsync(await worlds.GetAsync(engine));
        var browser = new Browser(person.Host);
        foreach (var answer in (string[])["", "{}", "nonsense", """{"id":"AAAA","rawId":"AAAA","type":"public-key","response":{}}"""])
            (await browser.SubmitAsync(Person.SignInPath, "/account/passkey", ("credential", answer))).Is(HttpStatusCode.UnprocessableEntity);

        var signedIn = await person.SignInAsync();
        (await signedIn.SubmitAsync(Security, "/account/security/passkeys", ("credential", "{}"), ("name", "x"))).Is(HttpStatusCode.UnprocessableEntity);
        Assert.DoesNotContain(await person.AuditedAsync(), a => a.StartsWith("passkey", StringComparison.Ordinal));
    }
}
