using AlumniCms.BrowserTests.Browsers;

namespace AlumniCms.BrowserTests.Accounts;

/// <summary>The pages about accounts, read from left to right and from right to left.</summary>
public sealed class AccountPages(Chromium chromium, AccountServer server) : IClassFixture<AccountServer>
{
    [Theory]
    [InlineData("fr", "sign-in")]
    [InlineData("ar", "sign-in")]
    [InlineData("fr", "forgotten")]
    [InlineData("ar", "forgotten")]
    [InlineData("fr", "reset?code=x")]
    [InlineData("ar", "reset?code=x")]
    [InlineData("fr", "confirm?code=x")]
    [InlineData("ar", "confirm?code=x")]
    public async Task Have_no_fault_for_visitors(string culture, string page)
    {
        await using var visit = await chromium.VisitAsync(Visitor.Phone);

        await visit.Page.GotoAsync(server.Page($"/{culture}/account/{page}"));

        Assert.Empty(await visit.AccessibilityFaultsAsync());
        Assert.DoesNotContain(visit.Problems, problem => !problem.Contains("410", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Have_no_fault_for_those_who_are_signed_in()
    {
        await using var visit = await chromium.VisitAsync(Visitor.Desktop);
        await server.SignInAsync(visit);

        foreach (var page in (string[])["security", "password", "two-step"])
            await AssertFaultlessAsync(visit, page);
        await visit.Page.FillAsync("#password", AccountServer.Password);
        await visit.Page.ClickAsync("button[value=set-up]");
        await visit.Page.Locator(".account-key").WaitForAsync();
        await AssertFaultlessAsync(visit, "two-step");

        Assert.Empty(visit.Problems);
    }

    private async Task AssertFaultlessAsync(BrowserVisit visit, string page)
    {
        foreach (var culture in (string[])["fr", "ar"])
        {
            await visit.Page.GotoAsync(server.Page($"/{culture}/account/{page}"));
            Assert.Empty(await visit.AccessibilityFaultsAsync());
        }
    }
}
