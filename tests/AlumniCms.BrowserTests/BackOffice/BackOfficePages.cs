using System.Text.RegularExpressions;
using AlumniCms.BrowserTests.Accounts;
using AlumniCms.BrowserTests.Browsers;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace AlumniCms.BrowserTests.BackOffice;

/// <summary>Every page of the back office that a link leads to, in both directions of reading, for axe, and no wider than its screen.</summary>
public sealed partial class BackOfficePages(Chromium chromium, AccountServer server) : IClassFixture<AccountServer>
{
    /// <summary>Kinds of pages of which one at least must have been seen: a walk that misses them has lost its way.</summary>
    private static readonly string[] Known =
    [
        "/admin", "/admin/content", "/admin/content/*", "/admin/content/*/preview", "/admin/content/*/versions", "/admin/content/*/remove", "/admin/content/new/Article",
        "/admin/bin", "/admin/media", "/admin/media/*", "/admin/types", "/admin/types/new", "/admin/types/*", "/admin/types/*/fields/*", "/admin/types/*/remove",
        "/admin/settings", "/admin/sites", "/admin/sites/new", "/admin/recipes", "/admin/recipes/run", "/admin/taxonomies", "/admin/menus", "/admin/redirects",
        "/admin/people", "/admin/people/new", "/admin/people/*", "/admin/roles", "/admin/roles/new", "/admin/roles/*", "/admin/audit", "/admin/audit/*",
        "/admin/sites-of-mine", "/admin/runs", "/admin/views/*", "/admin/notices", "/admin/notices/preferences", "/admin/translations", "/admin/translations/import", "/admin/content/*/translate",
    ];

    [Theory]
    [InlineData("fr", false)]
    [InlineData("ar", true)]
    public async Task Have_no_fault(string language, bool dark)
    {
        await using var visit = await chromium.VisitAsync(Visitor.Phone with { Locale = language, Dark = dark });
        await server.SignInAsync(visit);
        await visit.Page.Context.AddCookiesAsync([new() { Name = "admin-language", Value = language, Url = server.Page("/") }]);
        await FillAsync(visit.Page, language);

        var ahead = new Queue<string>(["/admin", new Uri(visit.Page.Url).PathAndQuery, "/admin/sites-of-mine", "/admin/runs"]);
        var seen = new HashSet<string>(ahead.Select(Kind), StringComparer.Ordinal);
        while (ahead.TryDequeue(out var path))
        {
            await CheckAsync(visit, path, dark);
            foreach (var link in await visit.Page.Locator("a[href^='/admin']").EvaluateAllAsync<string[]>("links => links.map(a => a.getAttribute('href'))"))
                if (!link.Contains("csv", StringComparison.OrdinalIgnoreCase) && seen.Add(Kind(link)))
                    ahead.Enqueue(link);
        }

        Assert.Empty(Known.Except(seen));
        Assert.Empty(visit.Problems);
    }

    private async Task CheckAsync(BrowserVisit visit, string path, bool dark)
    {
        await visit.Page.GotoAsync(server.Page(path));
        await Expect(visit.Page.Locator("[data-rich-text]:not(:has(.rich-text-content))")).ToHaveCountAsync(0);
        // What is said of a page is the same in the dark and from right to left; its colours and its width are not.
        var faults = dark ? await visit.ContrastFaultsAsync() : await visit.AccessibilityFaultsAsync();
        Assert.True(faults.Length == 0, $"{path}\n{faults}");
        Assert.True(await visit.Page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth"), $"{path} is wider than the screen.");
    }

    // An entry with a former version, a picture, and a view of a list, which stays open: what pages of their own belong to.
    private async Task FillAsync(IPage page, string language)
    {
        await page.GotoAsync(server.Page("/admin/content/new/Page"));
        foreach (var title in new[] { "Pour commencer", "Pour tout commencer" })
        {
            await Expect(page.Locator(".rich-text-content")).ToBeVisibleAsync();
            await page.Locator("input[name='TitlePart.Title']").FillAsync(title);
            await page.Locator(".editor-bar button[value=save]").ClickAsync();
            await Expect(page.Locator(".message-good")).ToBeVisibleAsync();
        }

        await page.GotoAsync(server.Page("/admin/media"));
        var form = page.APIRequest.CreateFormData();
        form.Set("__RequestVerificationToken", (await page.Locator("[data-upload] input[name=__RequestVerificationToken]").GetAttributeAsync("value"))!);
        form.Set("files", new FilePayload { Name = "port.webp", MimeType = "image/webp", Buffer = await File.ReadAllBytesAsync(Path.Combine(AppContext.BaseDirectory, "recipes", "demo", "pictures", "theme-port.webp"), TestContext.Current.CancellationToken) });
        Assert.True((await page.APIRequest.PostAsync(server.Page("/admin/media/upload"), new() { Multipart = form })).Ok);

        await page.GotoAsync(server.Page("/admin/content?q=tout"));
        await page.Locator(".views details summary").ClickAsync();
        await page.FillAsync("#view-name", language);
        await page.Locator(".views details button[type=submit]").ClickAsync();
        await Expect(page.Locator(".message-good")).ToBeVisibleAsync();
    }

    /// <summary>What a page is one of: ids and names in its address become a star.</summary>
    private static string Kind(string link) => Names().Replace(Ids().Replace(link.Split('?', '#')[0].TrimEnd('/'), "/*"), "$1/*");

    [GeneratedRegex("/(?:[0-9]+|[0-9a-z]{26}|[0-9a-f]{8}-[0-9a-f-]{27})(?=/|$)", RegexOptions.None, 1000)]
    private static partial Regex Ids();

    [GeneratedRegex("(?<kept>/types|/fields|/roles|/admin/media|/people)/(?!new(?:/|$))[^/*]+", RegexOptions.None, 1000)]
    private static partial Regex Names();
}
