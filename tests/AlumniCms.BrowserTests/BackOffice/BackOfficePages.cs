using AlumniCms.BrowserTests.Accounts;
using AlumniCms.BrowserTests.Browsers;
using static Microsoft.Playwright.Assertions;

namespace AlumniCms.BrowserTests.BackOffice;

/// <summary>Every page of the back office, in both directions of reading, for axe, and no wider than its screen.</summary>
public sealed class BackOfficePages(Chromium chromium, AccountServer server) : IClassFixture<AccountServer>
{
    private static readonly string[] Paths =
    [
        "/admin", "/admin/content", "/admin/content/new/Article", "/admin/content/new/Event", "/admin/content/new/AlumniProfile", "/admin/content/new/Partner", "/admin/bin", "/admin/media",
        "/admin/types", "/admin/types/new", "/admin/types/Article", "/admin/types/Article/fields/Audience", "/admin/settings", "/admin/sites", "/admin/sites/new",
        "/admin/recipes", "/admin/taxonomies", "/admin/menus", "/admin/redirects",
        "/admin/people", "/admin/people/new", "/admin/roles", "/admin/roles/new", "/admin/audit", "/admin/sites-of-mine", "/admin/runs",
    ];

    [Theory]
    [InlineData("fr", false)]
    [InlineData("ar", true)]
    public async Task Have_no_fault(string language, bool dark)
    {
        await using var visit = await chromium.VisitAsync(Visitor.Phone with { Locale = language, Dark = dark });
        await server.SignInAsync(visit);
        await visit.Page.Context.AddCookiesAsync([new() { Name = "admin-language", Value = language, Url = server.Page("/") }]);
        foreach (var path in Paths)
        {
            await visit.Page.GotoAsync(server.Page(path));
            await Expect(visit.Page.Locator("[data-rich-text]:not(:has(.rich-text-content))")).ToHaveCountAsync(0);
            // What is said of a page is the same in the dark and from right to left; its colours and its width are not.
            var faults = dark ? await visit.ContrastFaultsAsync() : await visit.AccessibilityFaultsAsync();
            Assert.True(faults.Length == 0, $"{path}\n{faults}");
            Assert.True(await visit.Page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth"), $"{path} is wider than the screen.");
        }

        Assert.Empty(visit.Problems);
    }
}
