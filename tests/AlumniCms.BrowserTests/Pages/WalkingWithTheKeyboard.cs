using AlumniCms.BrowserTests.Browsers;
using AlumniCms.BrowserTests.Servers;
using Microsoft.Playwright;

namespace AlumniCms.BrowserTests.Pages;

/// <summary>Whole ways through a page without a mouse; the focus is seen at each step.</summary>
public sealed class WalkingWithTheKeyboard(Chromium browser, DemoServer server)
{
    [Fact]
    public async Task Finds_something_by_suggestions_or_by_narrowing_the_results()
    {
        await using var visit = await browser.VisitAsync(Visitor.Desktop);
        var (page, walk) = (visit.Page, new KeyboardWalk(visit.Page));
        await page.GotoAsync(server.Address + "/cameroun/fr/search");

        await walk.ToAsync("#q");
        await page.Keyboard.TypeAsync("afterw");
        await page.Locator("#q + .suggestions a").First.WaitForAsync();
        await page.Keyboard.PressAsync("ArrowDown");
        Assert.Equal("true", await page.EvaluateAsync<string>("document.getElementById(document.activeElement.getAttribute('aria-activedescendant')).ariaSelected"));
        Assert.True(await page.EvaluateAsync<bool>(
            "(([chosen, other]) => getComputedStyle(chosen).backgroundColor !== getComputedStyle(other).backgroundColor)([document.querySelector('[aria-selected=true]'), document.querySelector('#q')])"));
        await page.Keyboard.PressAsync("Escape");
        await page.Locator("#q + .suggestions a").First.WaitForAsync(new() { State = WaitForSelectorState.Hidden });
        Assert.Equal("q", await page.EvaluateAsync<string>("document.activeElement.id"));
        await page.Keyboard.TypeAsync("ork");
        await page.Locator("#q + .suggestions a").First.WaitForAsync();
        await page.Keyboard.PressAsync("ArrowDown");
        await walk.EnterAsync("**/cameroun/fr/evenements/*");

        await page.GotoAsync(server.Address + "/cameroun/fr/search");
        await walk.ToAsync("#q");
        await page.Keyboard.TypeAsync("france");
        await walk.EnterAsync("**/search?q=france*");
        await walk.ToAsync("#type");
        await page.Keyboard.PressAsync("o");
        await walk.FollowAsync(".search button[type=submit]", "**/search?q=france&type=Offer");
        var kinds = await page.Locator(".results .kicker").AllInnerTextsAsync();
        Assert.NotEmpty(kinds);
        Assert.Single(kinds.Distinct(StringComparer.Ordinal));
        await walk.FollowAsync(".results a", "**/cameroun/fr/off*/*");

        // Who types on, or goes, gives the suggestions up that were asked for.
        Assert.DoesNotContain(visit.Problems, problem => !problem.Contains("/search/suggest", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Orders_turns_narrows_and_clears_a_list()
    {
        await using var visit = await browser.VisitAsync(Visitor.Phone with { Touch = false });
        var (page, walk) = (visit.Page, new KeyboardWalk(visit.Page));
        await page.GotoAsync(server.Address + "/mali/fr/partenaires");

        await walk.ToAsync(".filters > summary");
        await page.Keyboard.PressAsync("Enter");
        await walk.ToAsync("#list-sort");
        await page.Keyboard.PressAsync("t");
        await walk.FollowAsync(".filters button[type=submit]", "**/partenaires?*sort=title*");
        var first = await page.Locator("main li h3, main li .card-title").AllInnerTextsAsync();
        Assert.Equal(first.Order(StringComparer.Create(new("fr-FR"), ignoreCase: true)), first);
        await walk.FollowAsync(".pager a[rel=next]", "**/partenaires?*page=2*");
        Assert.Contains("sort=title", page.Url, StringComparison.Ordinal);
        Assert.Empty(first.Intersect(await page.Locator("main li h3, main li .card-title").AllInnerTextsAsync(), StringComparer.Ordinal));

        await walk.ToAsync(".filters > summary");
        await page.Keyboard.PressAsync("Enter");
        await walk.ToAsync(".filters input[type=checkbox]");
        await page.Keyboard.PressAsync("Space");
        await walk.FollowAsync(".filters button[type=submit]", "**/partenaires?*kind=*");
        Assert.Equal(1, await page.Locator(".filters input:checked").CountAsync());
        await walk.FollowAsync(".chip-clear", "**/mali/fr/partenaires");
        Assert.Equal(0, await page.Locator(".filters input:checked").CountAsync());
        Assert.Empty(visit.Problems);
    }
}
