using System.Net;
using AlumniCms.IntegrationTests.Databases;
using AlumniCms.IntegrationTests.Hosts;
using AlumniCms.Members.Actions;
using Microsoft.Extensions.DependencyInjection;

namespace AlumniCms.IntegrationTests.Accounts;

/// <summary>Whether an address has an account is nobody’s business: the whole page is the same, but for what was typed.</summary>
public sealed class TellingNobody(Worlds worlds) : IClassFixture<Worlds>
{
    private const string Forgotten = "/cameroun/fr/account/forgotten";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory, EveryEngine]
    public async Task By_a_sign_in_that_fails(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);
        var pages = new List<string>();
        foreach (var person in await AllKindsAsync(host))
            pages.Add(Skeleton((await person.TryAsync(new Browser(host), "not this one")).Is(HttpStatusCode.UnprocessableEntity), person.Email));

        Assert.Single(pages.Distinct(StringComparer.Ordinal));
    }

    [Theory, EveryEngine]
    public async Task By_asking_for_a_new_password(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);
        var pages = new List<(HttpStatusCode, string)>();
        foreach (var person in await AllKindsAsync(host))
        {
            var page = await new Browser(host).SubmitAsync(Forgotten, "/account/forgotten", ("email", person.Email));
            pages.Add((page.Status, Skeleton(page, person.Email)));
        }

        Assert.Single(pages.Distinct());
    }

    [Theory, EveryEngine]
    public async Task By_asking_for_a_passkey(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);
        var answers = new List<string>();
        foreach (var person in await AllKindsAsync(host))
        {
            var browser = new Browser(host);
            var token = (await browser.GetAsync(Person.SignInPath)).IsOk().Document.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
            var answer = await browser.PostAsync("/cameroun/fr/account/passkey/options", [new("__RequestVerificationToken", token), new("login", person.Email)]);
            var json = answer.IsOk().Json;
            json.Remove("challenge");
            answers.Add(json.ToJsonString());
        }

        Assert.Single(answers.Distinct(StringComparer.Ordinal));
    }

    // Somebody, nobody, somebody who has not confirmed their address, and somebody whose account is switched off.
    private static async Task<IReadOnlyList<Person>> AllKindsAsync(AlumniHost host)
    {
        var (known, unconfirmed, off) = (await Person.JoinAsync(host), await Person.JoinAsync(host, isConfirmed: false), await Person.JoinAsync(host));
        _ = (await host.OnSiteAsync(World.Worldwide, s => s.GetRequiredService<SwitchAccount>().ExecuteAsync(off.Id, false, Cancellation))).Value;
        return [known, known with { Email = $"{Unique.Word()}@example.org" }, unconfirmed, off];
    }

    private static string Skeleton(Page page, string email)
    {
        foreach (var input in page.Document.QuerySelectorAll("input[name=__RequestVerificationToken]"))
            input.Remove();
        return page.Document.DocumentElement.OuterHtml.Replace(email, "", StringComparison.Ordinal).Replace(Uri.EscapeDataString(email), "", StringComparison.Ordinal);
    }
}
