using System.Net;
using System.Text.Json.Nodes;
using AlumniCms.IntegrationTests.Accounts;
using AlumniCms.IntegrationTests.Databases;
using AlumniCms.IntegrationTests.Hosts;
using AlumniCms.Members.Providers;
using Microsoft.Extensions.DependencyInjection;

namespace AlumniCms.IntegrationTests.Providers;

/// <summary>What happens when a provider errs, or somebody answers in its name. No database has a part in it but that nobody is signed in.</summary>
[Collection(ProviderCollection.Name)]
public sealed class MistrustingAProvider(ProviderWorlds worlds)
{
    private static readonly Dictionary<string, Mischief> Answers = new(StringComparer.Ordinal)
    {
        ["another nonce"] = Token(t => t["nonce"] = "of another sign-in"),
        ["no nonce"] = Token(t => t.Remove("nonce")),
        ["for another program"] = Token(t => t["aud"] = "another"),
        ["for this program among others"] = Token(t => t["aud"] = new JsonArray("ministry", "another")),
        ["of another issuer"] = Token(t => t["iss"] = "https://evil.example"),
        ["expired"] = Token(t => t["exp"] = TimeProvider.System.GetUtcNow().AddMinutes(-10).ToUnixTimeSeconds()),
        ["not yet good"] = Token(t => t["nbf"] = TimeProvider.System.GetUtcNow().AddMinutes(10).ToUnixTimeSeconds()),
        ["of nobody"] = Token(t => t.Remove("sub")),
        ["unsigned"] = new Mischief { Signature = "none" },
        ["robbed of its signature"] = new Mischief { Signature = "left out" },
        ["signed with the shared secret"] = new Mischief { Signature = "HS256" },
        ["signed with a stranger's key"] = new Mischief { Signature = "stranger" },
        ["about somebody else"] = new Mischief { UserInfo = p => p["sub"] = "somebody else" },
        ["an error"] = new Mischief { Error = "server_error" },
        ["no token"] = new Mischief { TokenStatus = 500 },
    };

    public static TheoryData<string> Names => [.. Answers.Keys];

    [Theory, MemberData(nameof(Names))]
    public async Task Signs_nobody_in_by_an_answer_that_is(string name)
    {
        var trip = await worlds.GetAsync(DatabaseEngine.Sqlite);
        var person = await Person.JoinAsync(trip.Host);
        var browser = new Browser(trip.Host);

        var page = (await trip.SignInAsync(browser, new StaffMember(person.Email), mischief: Answers[name])).Is(HttpStatusCode.UnprocessableEntity);

        Assert.Contains("La réponse de Ministère", page.Text("[role=alert]"), StringComparison.Ordinal);
        Assert.DoesNotContain("<b>", page.Text("[role=alert]"), StringComparison.Ordinal);
        Assert.Empty(await trip.TiesAsync(person));
        await StaffTrip.IsOutAsync(browser);
        Assert.DoesNotContain("\nsecond line", trip.Host.Log.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("access_denied", "Vous n’êtes pas connecté")]
    [InlineData(null, "ne répond pas")]
    public async Task Says_what_happened_and_keeps_where_one_was_going(string? error, string words)
    {
        var trip = await worlds.GetAsync(DatabaseEngine.Sqlite);
        var person = await Person.JoinAsync(trip.Host);
        var mischief = new Mischief { Error = error, UserInfoStatus = error is null ? 503 : null };

        var page = (await trip.SignInAsync(new Browser(trip.Host), new StaffMember(person.Email), mischief: mischief, returnUrl: "/maroc/fr")).Is(HttpStatusCode.UnprocessableEntity);

        Assert.Contains(words, page.Text("[role=alert]"), StringComparison.Ordinal);
        Assert.All(page.Document.QuerySelectorAll("input[name=returnUrl]"), i => Assert.Equal("/maroc/fr", i.GetAttribute("value")));
    }

    [Fact]
    public async Task Says_when_the_provider_is_not_there()
    {
        var trip = await worlds.GetAsync(DatabaseEngine.Sqlite);

        var page = (await new Browser(trip.Host).SubmitAsync(Person.SignInPath, "/account/provider", ("provider", ProviderWorlds.Away))).Is(HttpStatusCode.UnprocessableEntity);

        Assert.Contains("away ne répond pas", page.Text("[role=alert]"), StringComparison.Ordinal);
        (await new Browser(trip.Host).SubmitAsync(Person.SignInPath, "/account/provider", ("provider", "nobody"))).Is(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task Tells_the_operator_which_provider_is_not_there()
    {
        var services = (await worlds.GetAsync(DatabaseEngine.Sqlite)).Host.Services;
        var (providers, probe) = (services.GetRequiredService<SignInProviders>(), services.GetRequiredService<ProviderProbe>());

        Assert.Null(await probe.FindProblemAsync(providers.Find(ProviderWorlds.Ministry)!, TestContext.Current.CancellationToken));
        Assert.StartsWith(
            "http://127.0.0.1:9/.well-known/openid-configuration cannot be read",
            await probe.FindProblemAsync(providers.Find(ProviderWorlds.Away)!, TestContext.Current.CancellationToken),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task Takes_an_answer_in_the_browser_that_asked_and_once()
    {
        var trip = await worlds.GetAsync(DatabaseEngine.Sqlite);
        var (attacker, victim) = (await Person.JoinAsync(trip.Host), await Person.JoinAsync(trip.Host));
        var (own, other) = (new Browser(trip.Host), new Browser(trip.Host));
        var answer = await trip.VisitAsync(await StaffTrip.LeaveAsync(own), new StaffMember(attacker.Email));

        // Whoever is led to somebody else's answer would go on in somebody else's account.
        await IsLostAsync(other, answer);
        await StaffTrip.LeaveAsync(other);
        await IsLostAsync(other, answer);

        (await own.GetAsync(await StaffTrip.ComeBackAsync(own, answer))).Is(HttpStatusCode.Redirect);
        await IsLostAsync(new Browser(trip.Host), answer);
        Assert.Empty(await trip.TiesAsync(victim));
    }

    [Fact]
    public async Task Takes_no_code_of_another_visit()
    {
        var trip = await worlds.GetAsync(DatabaseEngine.Sqlite);
        var victim = await Person.JoinAsync(trip.Host);
        var stolen = Query(await trip.VisitAsync(await StaffTrip.LeaveAsync(new Browser(trip.Host)), new StaffMember(victim.Email)));
        var thief = new Browser(trip.Host);
        var own = Query(await trip.VisitAsync(await StaffTrip.LeaveAsync(thief), new StaffMember($"{Unique.Word()}@example.org")));

        var page = await thief.GetAsync(await StaffTrip.ComeBackAsync(thief, $"/account/openid/ministry?code={stolen["code"]}&state={Uri.EscapeDataString(own["state"])}"));

        page.Is(HttpStatusCode.UnprocessableEntity);
        await StaffTrip.IsOutAsync(thief);
    }

    [Theory]
    [InlineData("")]
    [InlineData("?code=made-up")]
    [InlineData("?code=made-up&state=made-up")]
    [InlineData("?error=access_denied&error_description=%3Cscript%3E")]
    [InlineData("?state=%00&code=%00")]
    [InlineData("?id_token=made-up&state=made-up")]
    public async Task Takes_no_answer_to_a_question_that_was_not_asked(string query)
    {
        var trip = await worlds.GetAsync(DatabaseEngine.Sqlite);
        var browser = new Browser(trip.Host);

        var answer = (await browser.GetAsync("/account/openid/ministry" + query)).Is(HttpStatusCode.Redirect);

        Assert.Equal("/fr/account/provider?provider=ministry&problem=lost", answer.Location);
        Assert.Contains("recommencer", (await browser.GetAsync(answer.Location!)).Is(HttpStatusCode.UnprocessableEntity).Text("[role=alert]"), StringComparison.Ordinal);
        await StaffTrip.IsOutAsync(browser);
    }

    [Fact]
    public async Task Takes_the_answer_of_one_provider_at_its_own_address_alone()
    {
        var trip = await worlds.GetAsync(DatabaseEngine.Sqlite);
        var person = await Person.JoinAsync(trip.Host);
        var browser = new Browser(trip.Host);
        var answer = await trip.VisitAsync(await StaffTrip.LeaveAsync(browser, ProviderWorlds.Plain), new StaffMember(person.Email));

        await IsLostAsync(browser, answer.Replace("/plain", "/ministry", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Begins_nothing_for_a_form_from_elsewhere()
    {
        var trip = await worlds.GetAsync(DatabaseEngine.Sqlite);
        var form = new Dictionary<string, string>(StringComparer.Ordinal) { ["provider"] = ProviderWorlds.Ministry, ["do"] = "connect" };

        (await new Browser(trip.Host).PostAsync("/cameroun/fr/account/provider", form)).Is(HttpStatusCode.BadRequest);
        var browser = await (await Person.JoinAsync(trip.Host)).SignInAsync();
        (await browser.PostAsync("/cameroun/fr/account/security/provider", form)).Is(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task Keeps_its_cookies_from_scripts_and_neighbours()
    {
        var trip = await worlds.GetAsync(DatabaseEngine.Sqlite);
        var browser = new Browser(trip.Host) { Scheme = "https" };
        var page = (await browser.GetAsync(Person.SignInPath)).IsOk();

        // The provider knows the address over http alone: that it is asked for over https is enough here.
        (await browser.SubmitAsync(page, "/account/provider", ("provider", ProviderWorlds.Ministry))).IsOk();

        Assert.Contains(browser.SetCookies, c => c.StartsWith("__Host-openid.", StringComparison.Ordinal));
        Assert.All(browser.SetCookies, c =>
        {
            Assert.Contains("httponly", c, StringComparison.OrdinalIgnoreCase);
            Assert.Contains("secure", c, StringComparison.OrdinalIgnoreCase);
            Assert.Contains("samesite=lax", c, StringComparison.OrdinalIgnoreCase);
        });
    }

    private static Mischief Token(Action<JsonObject> change) => new() { IdToken = change };

    private static Dictionary<string, string> Query(string path) => Microsoft.AspNetCore.WebUtilities.QueryHelpers.ParseQuery(path[path.IndexOf('?', StringComparison.Ordinal)..])
        .ToDictionary(p => p.Key, p => p.Value.ToString(), StringComparer.Ordinal);

    private static async Task IsLostAsync(Browser browser, string answer)
    {
        Assert.EndsWith("problem=lost", await StaffTrip.ComeBackAsync(browser, answer), StringComparison.Ordinal);
        await StaffTrip.IsOutAsync(browser);
    }
}
