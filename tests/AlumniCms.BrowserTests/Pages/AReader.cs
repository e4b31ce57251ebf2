using System.Text.RegularExpressions;
using AlumniCms.BrowserTests.Browsers;
using AlumniCms.BrowserTests.Servers;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace AlumniCms.BrowserTests.Pages;

/// <summary>What readers do, with keyboard, finger and script or without.</summary>
public sealed class AReader(Chromium browser, DemoServer server)
{
    [Fact]
    public async Task Narrows_a_list_with_the_keyboard_alone()
    {
        await using var visit = await browser.VisitAsync(Visitor.Desktop);
        await visit.Page.GotoAsync(server.Address + "/cameroun/fr/offres");
        var jobs = visit.Page.Locator("input[name=kind][value=job]");
        await jobs.WaitForAsync();
        await jobs.PressAsync("Space");
        await Expect(jobs).ToBeCheckedAsync();
        await jobs.PressAsync("Enter");

        await visit.Page.Locator(".chips").WaitForAsync();
        Assert.Contains("kind=job", visit.Page.Url, StringComparison.Ordinal);
        await visit.Page.Locator(".row-card .tag-job").First.WaitForAsync();
        Assert.Equal(0, await visit.Page.Locator(".row-card .tag:not(.tag-job)").CountAsync());
    }

    [Fact]
    public async Task Narrows_a_list_and_lets_go_again_without_JavaScript()
    {
        await using var visit = await browser.VisitAsync(Visitor.Phone with { JavaScript = false });
        await visit.Page.GotoAsync(server.Address + "/cameroun/fr/offres");
        await visit.Page.Locator(".filters > summary").ClickAsync();
        await visit.Page.Locator("input[name=kind][value=job]").CheckAsync();
        await visit.Page.Locator(".filters button").ClickAsync();
        await Expect(visit.Page).ToHaveURLAsync(new Regex(@"/offres\?.*kind=job", RegexOptions.None, TimeSpan.FromSeconds(5)));
        await visit.Page.Locator(".chip-clear").ClickAsync();

        await Expect(visit.Page).ToHaveURLAsync(new Regex("/offres$", RegexOptions.None, TimeSpan.FromSeconds(5)));
    }

    [Fact]
    public async Task Is_offered_titles_while_typing_and_follows_one_with_the_keyboard()
    {
        await using var visit = await browser.VisitAsync(Visitor.Desktop);
        await visit.Page.GotoAsync(server.Address + "/cameroun/fr/");
        await visit.Page.Locator("#find").PressSequentiallyAsync("afterw");
        await visit.Page.Locator(".suggestions a").First.WaitForAsync();
        await visit.Page.Keyboard.PressAsync("ArrowDown");
        await visit.Page.Keyboard.PressAsync("Enter");

        await Expect(visit.Page).ToHaveURLAsync(new Regex("/cameroun/fr/evenements/.", RegexOptions.None, TimeSpan.FromSeconds(5)));
        Assert.Empty(visit.Problems);
    }

    [Fact]
    public async Task Opens_and_closes_the_menu_on_a_phone_without_JavaScript()
    {
        await using var visit = await browser.VisitAsync(Visitor.Phone with { JavaScript = false });
        await visit.Page.GotoAsync(server.Address + "/cameroun/fr/");
        Assert.False(await visit.Page.Locator("#menu").IsVisibleAsync());
        await visit.Page.Locator(".menu-button").ClickAsync();
        await visit.Page.Locator("#menu").WaitForAsync();
        await visit.Page.Locator(".menu-close").ClickAsync();

        await visit.Page.Locator("#menu").WaitForAsync(new() { State = WaitForSelectorState.Hidden });
    }

    [Fact]
    public async Task Finds_a_country_whatever_the_accents()
    {
        await using var visit = await browser.VisitAsync(Visitor.Phone);
        await visit.Page.GotoAsync(server.Address + "/fr/");
        await visit.Page.Locator("#country-filter").FillAsync("bresil");

        await visit.Page.Locator("#country-list li:has-text('Mali')").WaitForAsync(new() { State = WaitForSelectorState.Hidden });
        Assert.True(await visit.Page.Locator("#country-list li:has-text('Brésil')").IsVisibleAsync());
    }

    [Fact]
    public async Task Sees_nothing_jump_while_a_page_comes()
    {
        await using var visit = await browser.VisitAsync(Visitor.Phone);
        await visit.Page.AddInitScriptAsync(
            "window.shift = 0; new PerformanceObserver(l => { for (const e of l.getEntries()) window.shift += e.value; }).observe({ type: 'layout-shift', buffered: true });");
        foreach (var path in (string[])["/cameroun/fr/", "/maroc/ar/", "/cameroun/fr/actualites", "/cameroun/fr/portraits/grace-nfor-filme-ceux-qui-reparent"])
        {
            await visit.Page.GotoAsync(server.Address + path, new() { WaitUntil = WaitUntilState.NetworkIdle });
            Assert.True(await visit.Page.EvaluateAsync<double>("window.shift") < 0.02, path);
        }
    }
}
