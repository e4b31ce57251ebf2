using System.Text.RegularExpressions;
using System.Xml.Linq;
using AlumniCms.BrowserTests.Accounts;
using AlumniCms.BrowserTests.Browsers;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace AlumniCms.BrowserTests.BackOffice;

/// <summary>From the first word to the reader, on a phone-sized screen.</summary>
public sealed class AnEditorOnAPhone(Chromium chromium, AccountServer server) : IClassFixture<AccountServer>
{
    [Fact]
    public async Task Writes_previews_and_publishes_and_readers_find_it_everywhere()
    {
        await using var visit = await chromium.VisitAsync(Visitor.Phone);
        var page = visit.Page;
        await server.SignInAsync(visit);
        await page.GotoAsync(server.Page("/admin"));
        await page.Locator(".card-actions a[href$='/content/new/Article']").ClickAsync();

        await page.Locator("input[name='TitlePart.Title']").FillAsync("Le marché flottant");
        await page.Locator("textarea[name='Article.Summary']").FillAsync("Avant le jour, les barques arrivent.");
        await page.Locator("select[name='Article.Category']").SelectOptionAsync(new SelectOptionValue { Index = 1 });
        var text = page.Locator(".rich-text-content").Last;
        await text.ClickAsync();
        await page.Keyboard.TypeAsync("Les premières lampes s’allument.");
        await Expect(page.Locator("[data-save-state]")).ToContainTextAsync("Enregistré à");
        await Expect(page).ToHaveURLAsync(new Regex("/admin/content/[0-9a-z]{26}", RegexOptions.None, TimeSpan.FromSeconds(1)));
        var editor = page.Url;

        await page.GotoAsync(editor.Split('?')[0] + "/preview");
        await Expect(page.FrameLocator("iframe").Locator("h1")).ToHaveTextAsync("Le marché flottant");
        await page.GotoAsync(editor);
        await Expect(page.Locator("textarea[name='MarkdownBodyPart.Markdown']")).ToHaveValueAsync(new Regex("premières lampes", RegexOptions.None, TimeSpan.FromSeconds(1)));
        await page.Locator("button[value='move:Publish']").ClickAsync();
        await Expect(page.Locator(".message-good")).ToBeVisibleAsync();
        Assert.Empty(visit.Problems);

        await page.Locator(".editor-aside a[href*='/fr/actualites/']").ClickAsync();
        await Expect(page.Locator("h1")).ToHaveTextAsync("Le marché flottant");
        foreach (var path in (string[])["/fr/actualites", "/fr/search?q=flottant", "/fr/"])
        {
            await page.GotoAsync(server.Page(path));
            await Expect(page.Locator("main")).ToContainTextAsync("Le marché flottant");
        }

        Assert.Contains("marche-flottant", await TextOfAsync(page, "/fr/actualites/feed.atom"), StringComparison.Ordinal);
        var index = XDocument.Parse(await TextOfAsync(page, "/sitemap.xml"));
        var map = new Uri(index.Descendants().First(e => e.Name.LocalName == "loc").Value).AbsolutePath;
        Assert.Contains("marche-flottant", await TextOfAsync(page, map), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Keeps_what_was_typed_while_there_is_no_connection()
    {
        await using var visit = await chromium.VisitAsync(Visitor.Phone);
        var page = visit.Page;
        await server.SignInAsync(visit);
        await page.GotoAsync(server.Page("/admin/content/new/Article"));
        await page.Locator("input[name='TitlePart.Title']").FillAsync("Dans le tunnel");
        await Expect(page.Locator("[data-save-state]")).ToContainTextAsync("Enregistré à");

        await page.Context.SetOfflineAsync(true);
        await page.Locator("input[name='TitlePart.Title']").FillAsync("Au bout du tunnel");
        await Expect(page.Locator("[data-save-state]")).ToContainTextAsync("Pas de connexion");
        await page.Context.SetOfflineAsync(false);
        await Expect(page.Locator("[data-save-state]")).ToContainTextAsync("Enregistré à", new() { Timeout = 60_000 });

        await page.ReloadAsync();
        await Expect(page.Locator("input[name='TitlePart.Title']")).ToHaveValueAsync("Au bout du tunnel");
    }

    [Fact]
    public async Task Saves_what_was_typed_before_the_script_was_there()
    {
        await using var visit = await chromium.VisitAsync(Visitor.Phone);
        var page = visit.Page;
        await server.SignInAsync(visit);
        var arrived = new TaskCompletionSource();
        await page.RouteAsync("**/AlumniCms.Themes.Admin/admin*.js", async route =>
        {
            await arrived.Task;
            await route.ContinueAsync();
        });
        await page.GotoAsync(server.Page("/admin/content/new/Article"), new() { WaitUntil = WaitUntilState.Commit });
        await page.Locator("input[name='TitlePart.Title']").FillAsync("Plus vite que la ligne");

        arrived.SetResult();

        await Expect(page.Locator("[data-save-state]")).ToContainTextAsync("Enregistré à");
        await page.ReloadAsync();
        await Expect(page.Locator("input[name='TitlePart.Title']")).ToHaveValueAsync("Plus vite que la ligne");
    }

    private async Task<string> TextOfAsync(IPage page, string path)
    {
        var answer = await page.APIRequest.GetAsync(server.Page(path));
        Assert.True(answer.Ok, $"{path}: {answer.Status}");
        return await answer.TextAsync();
    }
}
