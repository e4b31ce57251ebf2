using AlumniCms.BrowserTests.Browsers;
using AlumniCms.BrowserTests.Servers;
using Microsoft.Playwright;

namespace AlumniCms.BrowserTests.Pages;

public sealed class PagesOfTheStateDesign(Chromium browser, DemoServer demo, StateDesignServer server) : IClassFixture<StateDesignServer>
{
    [Theory]
    [InlineData("/cameroun/fr/", 2)]
    [InlineData("/maroc/ar/", 4)]
    public async Task Have_no_accessibility_fault_on_a_phone_in_light_or_dark(string home, int every)
    {
        await using var visit = await browser.VisitAsync(Visitor.Phone);
        var faults = new List<string>();
        foreach (var path in await PathsAsync(home, every))
        {
            await visit.Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light, ReducedMotion = ReducedMotion.Reduce });
            await visit.Page.GotoAsync(server.Address + path);
            Assert.NotEqual(0, await visit.Page.Locator(".fr-header").CountAsync());
            Add("light", await visit.AccessibilityFaultsAsync());
            await visit.Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
            Add("dark", await visit.ContrastFaultsAsync());

            void Add(string scheme, string found)
            {
                if (found.Length > 0)
                    faults.Add($"{path} ({scheme}): {found}");
            }
        }

        Assert.True(faults.Count == 0, string.Join('\n', faults));
    }

    [Theory]
    [InlineData("/cameroun/fr/", 2)]
    [InlineData("/maroc/ar/", 4)]
    public async Task Fit_a_narrow_screen_and_large_text_without_loss(string home, int every)
    {
        await using var visit = await browser.VisitAsync(Visitor.Desktop);

        await EnlargedText.LosesNothingAsync(visit.Page, server.Address, await PathsAsync(home, every));
    }

    // Lists and items share their views; the public theme's pages are all tried.
    private async Task<IEnumerable<string>> PathsAsync(string home, int every) =>
        (await DemoPages.OfAsync(demo, home)).Where((_, index) => index % every == 0);
}
