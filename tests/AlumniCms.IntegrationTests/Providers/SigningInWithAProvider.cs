using System.Net;
using AlumniCms.IntegrationTests.Accounts;
using AlumniCms.IntegrationTests.Databases;
using AlumniCms.IntegrationTests.Hosts;
using AlumniCms.Members.Accounts;
using AlumniCms.Members.Roles;
using Microsoft.EntityFrameworkCore;

namespace AlumniCms.IntegrationTests.Providers;

[Collection(ProviderCollection.Name)]
public sealed class SigningInWithAProvider(ProviderWorlds worlds)
{
    private const string Here = "/cameroun/fr/";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory, EveryEngine]
    public async Task Opens_the_account_of_the_mail_address_and_is_connected_with_it_from_then_on(DatabaseEngine engine)
    {
        var trip = await worlds.GetAsync(engine);
        var person = await Person.JoinAsync(trip.Host);
        var member = new StaffMember(person.Email.ToUpperInvariant());
        var browser = new Browser(trip.Host);

        var first = (await trip.SignInAsync(browser, member, returnUrl: "/maroc/fr")).Is(HttpStatusCode.Redirect);

        Assert.Equal("/maroc/fr", first.Location);
        var account = (await browser.GetAsync(StaffTrip.Security)).IsOk();
        Assert.Contains(person.Email, account.Body, StringComparison.Ordinal);
        Assert.Single(account.Document.QuerySelectorAll("form[action$='/security/end']"));
        Assert.Equal([ProviderWorlds.Ministry], await trip.TiesAsync(person));
        Assert.Equal(["provider.connected", "account.signed-in"], (await person.AuditedAsync()).Skip(1));
        var trace = await trip.Host.OnDatabaseAsync(World.Cameroun, db => db.Set<AlumniCms.Kernel.Auditing.AuditEntry>().IgnoreQueryFilters()
            .SingleAsync(e => e.SubjectId == person.Id && e.Action == "account.signed-in", Cancellation));
        Assert.Equal(person.Id, trace.ActorId);
        Assert.Contains("provider ministry", trace.After, StringComparison.Ordinal);
        Assert.StartsWith("10.", trace.Origin, StringComparison.Ordinal);

        // It is the person who is known again, whatever the address is now.
        var again = new Browser(trip.Host);
        Assert.Equal(Here, (await trip.SignInAsync(again, member with { Email = "", IsVerified = null })).Is(HttpStatusCode.Redirect).Location);
        Assert.Contains(person.Email, (await again.GetAsync(StaffTrip.Security)).IsOk().Body, StringComparison.Ordinal);
    }

    [Theory, EveryEngine]
    public async Task Names_each_provider_on_the_sign_in_page(DatabaseEngine engine)
    {
        var host = (await worlds.GetAsync(engine)).Host;

        var page = (await host.GetPageAsync(Person.SignInPath)).IsOk();

        Assert.Equal(
            ["Se connecter avec away", "Se connecter avec maker", "Se connecter avec Ministère", "Se connecter avec plain", "Se connecter avec strict"],
            page.Document.QuerySelectorAll("form[action$='/account/provider'] button").Select(b => b.TextContent.Trim()));
        (await host.GetPageAsync("/cameroun/fr/account/provider?provider=nobody")).Is(HttpStatusCode.NotFound);
        (await host.GetPageAsync("/account/openid/nobody?code=1")).Is(HttpStatusCode.NotFound);
    }

    [Theory]
    [EveryEngine("example.org", false, "ne confirme pas")]
    [EveryEngine("example.org", null, "ne confirme pas")]
    [EveryEngine("elsewhere.example", true, "n’ouvre pas")]
    [EveryEngine("example.org.elsewhere.example", true, "n’ouvre pas")]
    public async Task Is_refused_alike_with_an_account_and_without_where_the_provider_is_not_believed(
        DatabaseEngine engine, string domain, bool? isVerified, string words)
    {
        var trip = await worlds.GetAsync(engine);
        var person = await Person.JoinAsync(trip.Host);
        var email = domain == "example.org" ? person.Email : $"{Unique.Word()}@{domain}";
        await trip.Host.OnDatabaseAsync(World.Cameroun, db => db.Set<User>().Where(u => u.Id == person.Id)
            .ExecuteUpdateAsync(s => s.SetProperty(u => u.Email, email).SetProperty(u => u.NormalizedEmail, email.ToUpperInvariant()), Cancellation));
        var (known, unknown) = (new Browser(trip.Host), new Browser(trip.Host));

        var withAccount = (await trip.SignInAsync(known, new StaffMember(email) { IsVerified = isVerified })).Is(HttpStatusCode.UnprocessableEntity);
        var without = (await trip.SignInAsync(unknown, new StaffMember($"{Unique.Word()}@{domain}") { IsVerified = isVerified })).Is(HttpStatusCode.UnprocessableEntity);

        Assert.Contains(words, withAccount.Text("[role=alert]"), StringComparison.Ordinal);
        Assert.Equal(withAccount.Text("[role=alert]"), without.Text("[role=alert]"));
        Assert.Empty(await trip.TiesAsync(person));
        await StaffTrip.IsOutAsync(known);
        await StaffTrip.IsOutAsync(unknown);
    }

    [Theory, EveryEngine]
    public async Task Is_refused_alike_without_an_account_and_with_one_that_was_never_confirmed(DatabaseEngine engine)
    {
        var trip = await worlds.GetAsync(engine);
        var waiting = await Person.JoinAsync(trip.Host, isConfirmed: false);
        var browser = new Browser(trip.Host);

        var unconfirmed = (await trip.SignInAsync(browser, new StaffMember(waiting.Email))).Is(HttpStatusCode.UnprocessableEntity);
        var unknown = (await trip.SignInAsync(new Browser(trip.Host), new StaffMember($"{Unique.Word()}@example.org"))).Is(HttpStatusCode.UnprocessableEntity);

        Assert.Contains("Comptes associés", unconfirmed.Text("[role=alert]"), StringComparison.Ordinal);
        Assert.Equal(unknown.Text("[role=alert]"), unconfirmed.Text("[role=alert]"));
        Assert.Empty(await trip.TiesAsync(waiting));
        await StaffTrip.IsOutAsync(browser);
    }

    [Theory, EveryEngine]
    public async Task Finds_no_account_by_mail_where_no_domain_is_allowed(DatabaseEngine engine)
    {
        var trip = await worlds.GetAsync(engine);
        var person = await Person.JoinAsync(trip.Host);

        (await trip.SignInAsync(new Browser(trip.Host), new StaffMember(person.Email), ProviderWorlds.Plain)).Is(HttpStatusCode.UnprocessableEntity);

        Assert.Empty(await trip.TiesAsync(person));
    }

    [Theory, EveryEngine]
    public async Task Gives_nobody_the_account_of_whoever_had_the_address_before(DatabaseEngine engine)
    {
        var trip = await worlds.GetAsync(engine);
        var person = await Person.JoinAsync(trip.Host);
        (await trip.SignInAsync(new Browser(trip.Host), new StaffMember(person.Email))).Is(HttpStatusCode.Redirect);
        var successor = new Browser(trip.Host);

        (await trip.SignInAsync(successor, new StaffMember(person.Email))).Is(HttpStatusCode.UnprocessableEntity);

        await StaffTrip.IsOutAsync(successor);
    }

    [Theory, EveryEngine]
    public async Task Takes_an_address_and_its_confirmation_from_one_place(DatabaseEngine engine)
    {
        var trip = await worlds.GetAsync(engine);
        var person = await Person.JoinAsync(trip.Host);
        var browser = new Browser(trip.Host);
        var mixed = new Mischief { IdToken = t => (t["email"], t["email_verified"]) = ("mine@example.org", true) };

        (await trip.SignInAsync(browser, new StaffMember(person.Email) { IsVerified = null }, mischief: mixed)).Is(HttpStatusCode.UnprocessableEntity);

        await StaffTrip.IsOutAsync(browser);
        var inToken = new Mischief { IdToken = t => (t["email"], t["email_verified"]) = (person.Email, "true") };
        (await trip.SignInAsync(browser, new StaffMember("") { IsVerified = null }, mischief: inToken)).Is(HttpStatusCode.Redirect);
    }

    [Theory, EveryEngine]
    public async Task Opens_no_account_that_is_switched_off_or_rests(DatabaseEngine engine)
    {
        var trip = await worlds.GetAsync(engine);
        var (person, resting) = (await Person.JoinAsync(trip.Host), await Person.JoinAsync(trip.Host));
        var member = new StaffMember(person.Email);
        (await trip.SignInAsync(new Browser(trip.Host), member)).Is(HttpStatusCode.Redirect);
        await ChangeAsync(person, s => s.SetProperty(u => u.IsEnabled, false));
        var until = trip.Host.Clock.GetUtcNow().AddMinutes(15);
        await ChangeAsync(resting, s => s.SetProperty(u => u.LockoutEnd, until));
        var browser = new Browser(trip.Host);

        Assert.Contains("désactivé", (await trip.SignInAsync(browser, member)).Is(HttpStatusCode.UnprocessableEntity).Text("[role=alert]"), StringComparison.Ordinal);
        Assert.Contains("quart d’heure", (await trip.SignInAsync(browser, new StaffMember(resting.Email))).Is(HttpStatusCode.UnprocessableEntity).Text("[role=alert]"), StringComparison.Ordinal);

        await StaffTrip.IsOutAsync(browser);
        Assert.Empty(await trip.TiesAsync(resting));
    }

    [Theory, EveryEngine]
    public async Task Asks_for_the_address_to_be_confirmed_after_it_was_changed(DatabaseEngine engine)
    {
        var trip = await worlds.GetAsync(engine);
        var person = await Person.JoinAsync(trip.Host);
        var member = new StaffMember(person.Email);
        (await trip.SignInAsync(new Browser(trip.Host), member)).Is(HttpStatusCode.Redirect);
        await ChangeAsync(person, s => s.SetProperty(u => u.EmailConfirmed, false));

        (await trip.SignInAsync(new Browser(trip.Host), member)).Is(HttpStatusCode.UnprocessableEntity);

        Assert.Contains("/account/confirm", await person.MailedLinkAsync(), StringComparison.Ordinal);
    }

    [Theory, EveryEngine]
    public async Task Makes_an_account_without_any_role_where_the_operator_wants_it(DatabaseEngine engine)
    {
        var trip = await worlds.GetAsync(engine);
        var email = $"o'{Unique.Word()}@new.example.org";
        var browser = new Browser(trip.Host);
        (await trip.SignInAsync(browser, new StaffMember($"{Unique.Word()}@example.org"), ProviderWorlds.Maker)).Is(HttpStatusCode.UnprocessableEntity);

        (await trip.SignInAsync(browser, new StaffMember(email), ProviderWorlds.Maker)).Is(HttpStatusCode.Redirect);

        Assert.Contains(email, (await browser.GetAsync(StaffTrip.Security)).IsOk().Document.Body!.TextContent, StringComparison.Ordinal);
        (await browser.GetAsync("/cameroun/admin")).Is(HttpStatusCode.Forbidden);
        var (user, mandates) = await trip.Host.OnDatabaseAsync(World.Cameroun, async db =>
        {
            var made = await db.Set<User>().SingleAsync(u => u.Email == email, Cancellation);
            return (made, await db.Set<Mandate>().IgnoreQueryFilters().CountAsync(m => m.UserId == made.Id, Cancellation));
        });
        Assert.Equal((true, null, 0), (user.EmailConfirmed, user.PasswordHash, mandates));

        // It is the only way into the account.
        var kept = (await browser.SubmitAsync(StaffTrip.Security, "/security/provider", ("do", "disconnect"), ("provider", ProviderWorlds.Maker))).Is(HttpStatusCode.UnprocessableEntity);
        Assert.Contains("seul moyen", kept.Text("[role=alert]"), StringComparison.Ordinal);
    }

    [Theory, EveryEngine]
    public async Task Is_a_first_step_unless_the_provider_has_asked_for_a_second(DatabaseEngine engine)
    {
        var trip = await worlds.GetAsync(engine);
        var person = await Person.JoinAsync(trip.Host);
        await ChangeAsync(person, s => s.SetProperty(u => u.TwoFactorEnabled, true));
        var member = new StaffMember(person.Email);
        var browser = new Browser(trip.Host);

        var asked = (await trip.SignInAsync(browser, member, returnUrl: "/maroc/fr")).Is(HttpStatusCode.Redirect);

        Assert.Equal("/cameroun/fr/account/code?returnUrl=%2Fmaroc%2Ffr", asked.Location);
        await StaffTrip.IsOutAsync(browser);
        (await browser.GetAsync(asked.Location!)).IsOk();
        Assert.Equal(Here, (await trip.SignInAsync(browser, member with { Methods = ["pwd", "mfa"] })).Is(HttpStatusCode.Redirect).Location);
        (await browser.GetAsync(StaffTrip.Security)).IsOk();
        var believed = new Browser(trip.Host);
        Assert.Equal(Here, (await trip.SignInAsync(believed, member, ProviderWorlds.Strict)).Is(HttpStatusCode.Redirect).Location);
        (await believed.GetAsync(StaffTrip.Security)).IsOk();
    }

    [Theory, EveryEngine]
    public async Task Gives_a_new_session_to_a_browser_that_came_with_one(DatabaseEngine engine)
    {
        var trip = await worlds.GetAsync(engine);
        var (attacker, victim) = (await Person.JoinAsync(trip.Host), await Person.JoinAsync(trip.Host));
        var planted = (await attacker.SignInAsync()).Cookies["session"];
        var browser = new Browser(trip.Host);
        var way = await trip.VisitAsync(await StaffTrip.LeaveAsync(browser), new StaffMember(victim.Email));
        browser.Plant("session", planted);

        (await browser.GetAsync(await StaffTrip.ComeBackAsync(browser, way))).Is(HttpStatusCode.Redirect);

        Assert.NotEqual(planted, browser.Cookies["session"]);
        Assert.Contains(victim.Email, (await browser.GetAsync(StaffTrip.Security)).IsOk().Body, StringComparison.Ordinal);
        var old = new Browser(trip.Host);
        old.Plant("session", planted);
        (await old.GetAsync(StaffTrip.Security)).Is(HttpStatusCode.Redirect);
    }

    [Theory]
    [EveryEngine("https://evil.example/")]
    [EveryEngine("//evil.example/")]
    [EveryEngine("/\\evil.example/")]
    public async Task Never_leads_to_another_host(DatabaseEngine engine, string returnUrl)
    {
        var trip = await worlds.GetAsync(engine);
        var person = await Person.JoinAsync(trip.Host);
        var browser = new Browser(trip.Host);

        Assert.Equal(Here, (await trip.SignInAsync(browser, new StaffMember(person.Email), returnUrl: returnUrl)).Is(HttpStatusCode.Redirect).Location);

        var waiting = await StaffTrip.ComeBackAsync(browser, await trip.VisitAsync(await StaffTrip.LeaveAsync(new Browser(trip.Host)), new StaffMember(person.Email)));
        Assert.StartsWith("/cameroun/fr/account/provider", waiting, StringComparison.Ordinal);
        Assert.Equal(Here, (await browser.GetAsync($"/cameroun/fr/account/provider?provider=ministry&returnUrl={Uri.EscapeDataString(returnUrl)}")).Is(HttpStatusCode.Redirect).Location);
    }

    [Theory, EveryEngine]
    public async Task Happens_once_for_two_windows_at_the_same_time(DatabaseEngine engine)
    {
        var trip = await worlds.GetAsync(engine);
        var person = await Person.JoinAsync(trip.Host);
        var member = new StaffMember(person.Email);

        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => trip.SignInAsync(new Browser(trip.Host), member)));

        Assert.All(answers, a => a.Is(HttpStatusCode.Redirect));
        Assert.Single(await trip.TiesAsync(person));
        Assert.Single(await person.AuditedAsync(), a => a == "provider.connected");
    }

    private static Task<int> ChangeAsync(Person person, Action<Microsoft.EntityFrameworkCore.Query.UpdateSettersBuilder<User>> change) =>
        person.Host.OnDatabaseAsync(World.Cameroun, db => db.Set<User>().Where(u => u.Id == person.Id).ExecuteUpdateAsync(change, Cancellation));
}
