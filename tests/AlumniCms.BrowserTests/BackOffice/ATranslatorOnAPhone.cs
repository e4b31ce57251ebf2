using System.Text.RegularExpressions;
using AlumniCms.BrowserTests.Accounts;
using AlumniCms.BrowserTests.Browsers;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace AlumniCms.BrowserTests.BackOffice;

/// <summary>A French page put into Arabic, in an Arabic back office, on a phone-sized screen.</summary>
public sealed class ATranslatorOnAPhone(Chromium chromium, AccountServer server) : IClassFixture<AccountServer>
{
    private const string Mark = "#change-1";

    [Fact]
    public async Task Reads_the_source_above_each_field_and_sees_what_changed_in_it()
    {
        await using var visit = await chromium.VisitAsync(Visitor.Phone with { Locale = "ar" });
        var page = visit.Page;
        await server.SignInAsync(visit);
        await page.Context.AddCookiesAsync([new() { Name = "admin-language", Value = "ar", Url = server.Page("/") }]);
        await page.GotoAsync(server.Page("/admin/content/new/Page?culture=fr"));
        await page.Locator("input[name='TitlePart.Title']").FillAsync("Le quai");
        await page.Locator("textarea[name='Page.Summary']").FillAsync("Le bateau part. Le quai reste.");
        await PublishAsync(page);
        await Expect(page.Locator(".message-good")).ToBeVisibleAsync();
        var source = page.Url.Split('?')[0];

        await page.Locator(".translations a[lang=ar]").ClickAsync();
        var beside = page.Locator(".beside:has(textarea[name='Page.Summary']) .beside-source");
        await Expect(beside).ToHaveTextAsync("Le bateau part. Le quai reste.");
        await Expect(beside).ToHaveAttributeAsync("dir", "ltr");
        Assert.True(await TopAsync(beside) < await TopAsync(page.Locator("textarea[name='Page.Summary']")));
        await page.Locator("input[name='TitlePart.Title']").FillAsync("الرصيف");
        await page.Locator("textarea[name='Page.Summary']").FillAsync("يغادر المركب. يبقى الرصيف.");
        await page.Locator(".editor-bar button[value=save]").ClickAsync();
        await Expect(page).ToHaveURLAsync(new Regex("/translate", RegexOptions.None, TimeSpan.FromSeconds(1)));
        var translation = page.Url.Split('?')[0];

        await page.GotoAsync(source);
        await page.Locator("textarea[name='Page.Summary']").FillAsync("Le bateau revient. Le quai reste.");
        await PublishAsync(page);
        await Expect(page.Locator(".message-good")).ToBeVisibleAsync();

        await page.GotoAsync(translation);
        await page.Locator("#beside a[href='#change-1']").ClickAsync();
        await Expect(page.Locator($"{Mark} del")).ToHaveTextAsync("Le bateau part.");
        await Expect(page.Locator($"{Mark} ins")).ToHaveTextAsync("Le bateau revient.");
        Assert.Equal("", await visit.AccessibilityFaultsAsync());
        Assert.True(await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth"));

        await page.Locator("textarea[name='Page.Summary']").FillAsync("يعود المركب. يبقى الرصيف.");
        await page.Locator("input[name='translation:current']").CheckAsync();
        await page.Locator(".editor-bar button[value=save]").ClickAsync();
        await Expect(page.Locator(Mark)).ToHaveCountAsync(0);
        await Expect(page.Locator("textarea[name='Page.Summary']")).ToHaveValueAsync("يعود المركب. يبقى الرصيف.");
        Assert.Empty(visit.Problems);
    }

    // The workflow may keep the button among its other steps.
    private static async Task PublishAsync(IPage page)
    {
        await page.EvaluateAsync("document.querySelector('.editor-bar details')?.setAttribute('open', '')");
        await page.Locator(".editor-bar button[value='move:Publish']").ClickAsync();
    }

    private static async Task<double> TopAsync(ILocator locator) => (await locator.BoundingBoxAsync())!.Y;
}
