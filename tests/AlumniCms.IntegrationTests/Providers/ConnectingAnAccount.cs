using System.Net;
using AlumniCms.IntegrationTests.Accounts;
using AlumniCms.IntegrationTests.Databases;
using AlumniCms.IntegrationTests.Hosts;
using AlumniCms.Members.Actions;
using AlumniCms.Members.Sessions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace AlumniCms.IntegrationTests.Providers;

[Collection(ProviderCollection.Name)]
public sealed class ConnectingAnAccount(ProviderWorlds worlds)
{
    private const string Form = "/security/provider";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory, EveryEngine]
    public async Task Opens_the_account_whatever_the_mail_address_there_until_it_is_disconnected(DatabaseEngine engine)
    {
        var trip = await worlds.GetAsync(engine);
        var person = await Person.JoinAsync(trip.Host);
        var browser = await person.SignInAsync();
        var member = new StaffMember("") { Name = "<b onclick=alert(1)>A. Diallo</b>\u0000", IsVerified = null };

        Assert.EndsWith("?done=provider-connect#providers", (await trip.ConnectAsync(browser, member)).Is(HttpStatusCode.Redirect).Location, StringComparison.Ordinal);

        var page = (await browser.GetAsync(StaffTrip.Security)).IsOk();
        Assert.Contains("<b onclick=alert(1)>A. Diallo</b>", page.Text("#providers"), StringComparison.Ordinal);
        Assert.Empty(page.Document.QuerySelectorAll("#providers b"));
        var other = new Browser(trip.Host);
        (await trip.SignInAsync(other, member)).Is(HttpStatusCode.Redirect);
        Assert.Contains(person.Email, (await other.GetAsync(StaffTrip.Security)).IsOk().Body, StringComparison.Ordinal);

        (await browser.SubmitAsync(StaffTrip.Security, Form, ("do", "disconnect"), ("provider", ProviderWorlds.Ministry))).Is(HttpStatusCode.Redirect);
        (await trip.SignInAsync(new Browser(trip.Host), member)).Is(HttpStatusCode.UnprocessableEntity);
        Assert.Equal(
            ["provider.connected", "provider.disconnected"],
            (await person.AuditedAsync()).Where(a => a.StartsWith("provider", StringComparison.Ordinal)));
        (await browser.SubmitAsync(StaffTrip.Security, Form, ("do", "disconnect"), ("provider", ProviderWorlds.Ministry))).Is(HttpStatusCode.UnprocessableEntity);
    }

    [Theory, EveryEngine]
    public async Task Asks_for_the_password_again_when_the_sign_in_is_some_time_ago(DatabaseEngine engine)
    {
        var trip = await worlds.GetAsync(engine);
        var person = await Person.JoinAsync(trip.Host);
        var browser = await person.SignInAsync();
        var before = trip.Host.Clock.GetUtcNow().UtcDateTime.AddMinutes(-11);
        await trip.Host.OnDatabaseAsync(World.Cameroun, db => db.Set<Session>().Where(s => s.UserId == person.Id)
            .ExecuteUpdateAsync(s => s.SetProperty(r => r.CreatedUtc, before), Cancellation));

        var refused = (await browser.SubmitAsync(StaffTrip.Security, Form, ("do", "connect"), ("provider", ProviderWorlds.Ministry))).Is(HttpStatusCode.UnprocessableEntity);
        (await browser.SubmitAsync(refused, Form, ("do", "disconnect"), ("provider", ProviderWorlds.Ministry))).Is(HttpStatusCode.UnprocessableEntity);
        (await browser.SubmitAsync(refused, Form, ("do", "unlock"), ("password", "not this one"))).Is(HttpStatusCode.UnprocessableEntity);

        (await browser.SubmitAsync(refused, Form, ("do", "unlock"), ("password", Person.Password))).Is(HttpStatusCode.Redirect);
        (await trip.ConnectAsync(browser, new StaffMember(person.Email))).Is(HttpStatusCode.Redirect);
        Assert.Equal([ProviderWorlds.Ministry], await trip.TiesAsync(person));
    }

    [Theory, EveryEngine]
    public async Task Ends_where_it_was_begun(DatabaseEngine engine)
    {
        var trip = await worlds.GetAsync(engine);
        var (attacker, victim) = (await Person.JoinAsync(trip.Host), await Person.JoinAsync(trip.Host));
        var stranger = new StaffMember(attacker.Email);
        var browser = await attacker.SignInAsync();
        var begun = await trip.VisitAsync(await StaffTrip.LeaveToConnectAsync(browser), stranger);

        // The same browser, somebody else's session meanwhile.
        browser.Plant("session", (await victim.SignInAsync()).Cookies["session"]);
        var page = (await browser.GetAsync(await StaffTrip.ComeBackAsync(browser, begun))).Is(HttpStatusCode.UnprocessableEntity);
        Assert.Contains("autre session", page.Text("[role=alert]"), StringComparison.Ordinal);

        // A sign-in is no connection, and a connection no sign-in.
        var signIn = await trip.VisitAsync(await StaffTrip.LeaveAsync(new Browser(trip.Host)), stranger);
        Assert.EndsWith("problem=lost", await StaffTrip.ComeBackAsync(browser, signIn), StringComparison.Ordinal);
        var other = new Browser(trip.Host);
        await StaffTrip.ComeBackAsync(other, await trip.VisitAsync(await StaffTrip.LeaveAsync(other), stranger));
        await victim.SignInAsync(other);
        (await other.GetAsync("/cameroun/fr/account/security/provider?provider=ministry")).Is(HttpStatusCode.UnprocessableEntity);
        await StaffTrip.ComeBackAsync(other, await trip.VisitAsync(await StaffTrip.LeaveToConnectAsync(other), stranger));
        (await other.GetAsync("/cameroun/fr/account/provider?provider=ministry")).Is(HttpStatusCode.UnprocessableEntity);

        Assert.Empty(await trip.TiesAsync(victim));
        Assert.Empty(await trip.TiesAsync(attacker));
    }

    [Theory, EveryEngine]
    public async Task Is_for_one_account_and_one_person_at_the_provider(DatabaseEngine engine)
    {
        var trip = await worlds.GetAsync(engine);
        var (one, two) = (await Person.JoinAsync(trip.Host), await Person.JoinAsync(trip.Host));
        var member = new StaffMember(one.Email);
        var browser = await one.SignInAsync();
        (await trip.ConnectAsync(browser, member)).Is(HttpStatusCode.Redirect);

        (await trip.ConnectAsync(browser, member)).Is(HttpStatusCode.Redirect);
        var second = (await trip.ConnectAsync(browser, new StaffMember(one.Email))).Is(HttpStatusCode.UnprocessableEntity);
        var taken = (await trip.ConnectAsync(await two.SignInAsync(), member)).Is(HttpStatusCode.UnprocessableEntity);

        Assert.Contains("Dissociez", second.Text("[role=alert]"), StringComparison.Ordinal);
        Assert.Contains("autre compte", taken.Text("[role=alert]"), StringComparison.Ordinal);
        Assert.Single(await trip.TiesAsync(one));
        Assert.Empty(await trip.TiesAsync(two));
    }

    [Theory, EveryEngine]
    public async Task Says_on_the_same_page_when_nothing_came_of_it(DatabaseEngine engine)
    {
        var trip = await worlds.GetAsync(engine);
        var browser = await (await Person.JoinAsync(trip.Host)).SignInAsync();

        var answer = await trip.VisitAsync(await StaffTrip.LeaveToConnectAsync(browser), new StaffMember(""), new Mischief { Error = "access_denied" });
        var page = (await browser.GetAsync(await StaffTrip.ComeBackAsync(browser, answer))).Is(HttpStatusCode.UnprocessableEntity);

        Assert.Contains("Ministère", page.Text("[role=alert]"), StringComparison.Ordinal);
        Assert.Equal("Votre compte", page.Heading);
        (await browser.SubmitAsync(StaffTrip.Security, Form, ("do", "connect"), ("provider", ProviderWorlds.Away))).Is(HttpStatusCode.UnprocessableEntity);
    }

    [Theory, EveryEngine]
    public async Task Ends_with_the_mail_address_of_the_account(DatabaseEngine engine)
    {
        var trip = await worlds.GetAsync(engine);
        var person = await Person.JoinAsync(trip.Host);
        (await trip.SignInAsync(new Browser(trip.Host), new StaffMember(person.Email))).Is(HttpStatusCode.Redirect);

        var moved = await trip.Host.OnSiteAsync(World.Cameroun, s => s.GetRequiredService<ChangeAccount>()
            .ExecuteAsync(person.Id, person.Email, $"{Unique.Word()}@example.org", Cancellation));

        Assert.True(moved.Value);
        Assert.Empty(await trip.TiesAsync(person));
    }
}
