using AlumniCms.BrowserTests.Browsers;
using Microsoft.Playwright;

namespace AlumniCms.BrowserTests.Accounts;

/// <summary>A passkey from its making to its end, on a device that Chromium plays.</summary>
public sealed class SigningInWithAPasskey(Chromium chromium, AccountServer server) : IClassFixture<AccountServer>
{
    [Fact]
    public async Task Opens_the_account_that_it_was_made_for_until_it_is_removed()
    {
        await using var visit = await chromium.VisitAsync(Visitor.Desktop);
        await AddDeviceAsync(visit);
        await server.SignInAsync(visit);
        await visit.Page.GotoAsync(server.Page("/fr/account/security"));

        await visit.Page.FillAsync("#passkey-name", "Mon téléphone");
        await visit.Page.ClickAsync("form[data-passkey=new] button");
        await visit.Page.GetByRole(AriaRole.Status).WaitForAsync();
        Assert.Equal(1, await visit.Page.Locator("#passkeys strong").CountAsync());
        Assert.Equal("Mon téléphone", await visit.Page.Locator("#passkeys strong").InnerTextAsync());
        Assert.Empty(await visit.AccessibilityFaultsAsync());

        await SignOutAsync(visit);
        await OfferAsync(visit);
        await Assertions.Expect(visit.Page).ToHaveURLAsync(AccountServer.Home);
        await visit.Page.GotoAsync(server.Page("/fr/account/security"));
        Assert.Contains(AccountServer.Email, await visit.Page.Locator(".lead").First.InnerTextAsync(), StringComparison.Ordinal);

        await visit.Page.FillAsync("#passkeys li input[name=name]", "Mon ancien téléphone");
        await visit.Page.ClickAsync("#passkeys button[value=rename]");
        await visit.Page.Locator("#passkeys strong", new() { HasText = "Mon ancien téléphone" }).WaitForAsync();
        await visit.Page.ClickAsync("#passkeys button[value=remove]");
        await visit.Page.Locator("#passkeys strong").WaitForAsync(new() { State = WaitForSelectorState.Detached });
        Assert.Empty(visit.Problems);

        await SignOutAsync(visit);
        await OfferAsync(visit);
        await visit.Page.Locator("#problem").WaitForAsync();
        Assert.EndsWith("/account/passkey", visit.Page.Url, StringComparison.Ordinal);
        Assert.Empty(await visit.AccessibilityFaultsAsync());
    }

    [Fact]
    public async Task Says_so_where_the_device_gives_none()
    {
        await using var visit = await chromium.VisitAsync(Visitor.Desktop);
        await AddDeviceAsync(visit);

        await OfferAsync(visit);

        await visit.Page.Locator("form[data-passkey] [data-problem]").WaitForAsync();
        Assert.False(await visit.Page.Locator("form[data-passkey] button").IsDisabledAsync());
    }

    [Fact]
    public async Task Is_not_offered_where_no_script_runs()
    {
        await using var visit = await chromium.VisitAsync(Visitor.Desktop with { JavaScript = false });

        await visit.Page.GotoAsync(server.Page("/fr/account/sign-in"));

        Assert.True(await visit.Page.Locator("[data-without-passkeys]").IsVisibleAsync());
        Assert.False(await visit.Page.Locator("form[data-passkey] button").IsVisibleAsync());
    }

    private static async Task AddDeviceAsync(BrowserVisit visit)
    {
        var tools = await visit.Page.Context.NewCDPSessionAsync(visit.Page);
        await tools.SendAsync("WebAuthn.enable");
        await tools.SendAsync("WebAuthn.addVirtualAuthenticator", new Dictionary<string, object>
        {
            ["options"] = new Dictionary<string, object>
            {
                ["protocol"] = "ctap2",
                ["transport"] = "internal",
                ["hasResidentKey"] = true,
                ["hasUserVerification"] = true,
                ["isUserVerified"] = true,
                ["automaticPresenceSimulation"] = true,
            },
        });
    }

    private async Task OfferAsync(BrowserVisit visit)
    {
        await visit.Page.GotoAsync(server.Page("/fr/account/sign-in"));
        await visit.Page.ClickAsync("form[data-passkey=get] button");
    }

    private async Task SignOutAsync(BrowserVisit visit)
    {
        await visit.Page.GotoAsync(server.Page("/fr/account/security"));
        await visit.Page.ClickAsync("main form[action$='/account/sign-out'] button");
        await Assertions.Expect(visit.Page).ToHaveURLAsync(AccountServer.Home);
    }
}
