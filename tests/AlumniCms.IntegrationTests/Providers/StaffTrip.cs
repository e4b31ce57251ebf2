using System.Net;
using AlumniCms.IntegrationTests.Accounts;
using AlumniCms.IntegrationTests.Hosts;
using AlumniCms.Members.Accounts;
using Microsoft.EntityFrameworkCore;

namespace AlumniCms.IntegrationTests.Providers;

/// <summary>What people do who sign in with a provider, step by step.</summary>
internal sealed class StaffTrip(AlumniHost host, StaffProvider provider)
{
    public const string Security = "/cameroun/fr/account/security";

    public AlumniHost Host => host;

    /// <summary>Presses the button on the sign-in page; the address at the provider.</summary>
    public static async Task<string> LeaveAsync(Browser browser, string name = ProviderWorlds.Ministry, string? returnUrl = null)
    {
        var query = returnUrl is null ? "" : $"?returnUrl={Uri.EscapeDataString(returnUrl)}";
        return Address((await browser.SubmitAsync(Person.SignInPath + query, "/account/provider", ("provider", name))).IsOk());
    }

    /// <summary>Presses the button on the page of one’s account; the address at the provider.</summary>
    public static async Task<string> LeaveToConnectAsync(Browser browser, string name = ProviderWorlds.Ministry) =>
        Address((await browser.SubmitAsync(Security, "/security/provider", ("do", "connect"), ("provider", name))).IsOk());

    /// <summary>Signs in at the provider; the path to which it sends the browser.</summary>
    public async Task<string> VisitAsync(string address, StaffMember member, Mischief? mischief = null) =>
        (await provider.VisitAsync(address, member, mischief)).PathAndQuery;

    /// <summary>Goes where the provider sends the browser; the path of the page that waits for it.</summary>
    public static async Task<string> ComeBackAsync(Browser browser, string path) =>
        (await browser.GetAsync(path)).Is(HttpStatusCode.Redirect).Location!;

    /// <summary>All the way; the answer at its end.</summary>
    public async Task<Page> SignInAsync(
        Browser browser, StaffMember member, string name = ProviderWorlds.Ministry, Mischief? mischief = null, string? returnUrl = null) =>
        await browser.GetAsync(await ComeBackAsync(browser, await VisitAsync(await LeaveAsync(browser, name, returnUrl), member, mischief)));

    /// <summary>All the way to a connection; the answer at its end.</summary>
    public async Task<Page> ConnectAsync(Browser browser, StaffMember member, string name = ProviderWorlds.Ministry) =>
        await browser.GetAsync(await ComeBackAsync(browser, await VisitAsync(await LeaveToConnectAsync(browser, name), member)));

    /// <summary>The providers with which the account is connected.</summary>
    public Task<List<string>> TiesAsync(Person person) => host.OnDatabaseAsync(World.Cameroun, db => db.Set<UserLogin>()
        .Where(l => l.UserId == person.Id).Select(l => l.LoginProvider).ToListAsync(TestContext.Current.CancellationToken));

    /// <summary>Holds that nobody is signed in.</summary>
    public static async Task IsOutAsync(Browser browser)
    {
        Assert.DoesNotContain("session", browser.Cookies.Keys);
        (await browser.GetAsync(Security)).Is(HttpStatusCode.Redirect);
    }

    // The page leads on by itself, and by a link where a browser does not.
    private static string Address(Page page)
    {
        var address = Assert.Single(page.Links("main"), l => l.StartsWith("http://127.0.0.1", StringComparison.Ordinal));
        Assert.Equal($"0; url={address}", string.Join("; ", page.Headers.GetValues("Refresh").Single().Split(';', 2)));
        return address;
    }
}
