using AlumniCms.BrowserTests.Browsers;
using AlumniCms.BrowserTests.Servers;

namespace AlumniCms.BrowserTests.Pages;

public sealed class PublicPages(Chromium browser, DemoServer server)
{
    private static readonly string[] Paths =
    [
        "/fr/", "/en/", "/fr/actualites",
        "/cameroun/fr/", "/cameroun/fr/actualites", "/cameroun/en/portraits", "/cameroun/fr/offres", "/cameroun/fr/evenements",
        "/cameroun/fr/accessibilite", "/mali/fr/", "/maroc/ar/", "/maroc/ar/akhbar", "/viet-nam/vi/", "/viet-nam/vi/tin-tuc", "/bresil/pt/",
        "/cameroun/fr/actualites/rentrer-sans-se-perdre-les-six-premiers-mois", "/cameroun/fr/portraits/grace-nfor-filme-ceux-qui-reparent",
        "/cameroun/fr/offres/incubateur-premier-chantier", "/cameroun/fr/evenements/afterwork-de-fin-d-annee-a-douala",
        "/cameroun/fr/partenaires/polyclinique-des-sept-collines", "/cameroun/fr/groupes/alumni-de-douala",
        "/cameroun/fr/programmes/ecoles-jumelles", "/cameroun/fr/partenaires", "/cameroun/fr/annuaire", "/cameroun/fr/site-map",
        "/cameroun/fr/offres?kind=job", "/maroc/ar/furas", "/maroc/ar/faaliyat", "/bresil/pt/ofertas",
        "/cameroun/fr/search?q=bourse", "/maroc/ar/search?q=منحة", "/cameroun/fr/il-n-y-a-rien-ici",
    ];

    public static TheoryData<string, bool> EveryPageInLightAndDark()
    {
        var data = new TheoryData<string, bool>();
        foreach (var path in Paths)
        {
            data.Add(path, false);
            data.Add(path, true);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(EveryPageInLightAndDark))]
    public async Task Have_no_accessibility_fault_on_a_phone(string path, bool dark)
    {
        await using var visit = await browser.VisitAsync(Visitor.Phone with { Dark = dark });
        await visit.Page.GotoAsync(server.Address + path);

        var faults = await visit.AccessibilityFaultsAsync();
        Assert.True(faults.Length == 0, faults);
    }

    [Theory]
    [InlineData("/cameroun/fr/", "/cameroun/fr/actualites/")]
    [InlineData("/maroc/ar/", "/maroc/ar/akhbar/")]
    [InlineData("/viet-nam/vi/", "/viet-nam/vi/co-hoi/")]
    public async Task Lead_from_home_to_an_item_without_fault_or_lost_request(string home, string item)
    {
        await using var visit = await browser.VisitAsync(Visitor.Desktop);
        await visit.Page.GotoAsync(server.Address + home);
        await visit.Page.Locator($"a[href^='{item}']").First.ClickAsync();

        await visit.Page.Locator("main h1").WaitForAsync();
        Assert.StartsWith(server.Address + item, visit.Page.Url, StringComparison.Ordinal);
        var faults = await visit.AccessibilityFaultsAsync();
        Assert.True(faults.Length == 0, faults);
        Assert.Empty(visit.Problems);
    }

    [Theory]
    [InlineData("/cameroun/fr/")]
    [InlineData("/maroc/ar/")]
    [InlineData("/fr/")]
    [InlineData("/cameroun/fr/search?q=bourse")]
    [InlineData("/cameroun/fr/offres")]
    [InlineData("/maroc/ar/furas")]
    [InlineData("/cameroun/fr/evenements/afterwork-de-fin-d-annee-a-douala")]
    [InlineData("/cameroun/fr/portraits/grace-nfor-filme-ceux-qui-reparent")]
    public async Task Fit_a_narrow_screen_without_sideways_scrolling(string path)
    {
        await using var visit = await browser.VisitAsync(Visitor.Phone with { Width = 320 });
        await visit.Page.GotoAsync(server.Address + path);

        Assert.True(await visit.Page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= window.innerWidth"), path);
    }

    [Fact]
    public async Task Are_searched_without_JavaScript()
    {
        await using var visit = await browser.VisitAsync(Visitor.Phone with { JavaScript = false });
        await visit.Page.GotoAsync(server.Address + "/cameroun/fr/");
        await visit.Page.Locator("#find").FillAsync("Bourses");
        await visit.Page.Locator("#find").PressAsync("Enter");

        await visit.Page.Locator(".results li a").First.ClickAsync();
        await visit.Page.Locator("main h1").WaitForAsync();
        Assert.StartsWith(server.Address + "/cameroun/fr/", visit.Page.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Switch_to_the_translation_of_the_page_that_is_read()
    {
        await using var visit = await browser.VisitAsync(Visitor.Desktop);
        await visit.Page.GotoAsync(server.Address + "/cameroun/fr/mentions-legales");
        await visit.Page.Locator(".languages a[lang=en]").ClickAsync();

        await visit.Page.Locator("html[lang=en] main h1").WaitForAsync();
        Assert.Equal(server.Address + "/cameroun/en/legal-notice", visit.Page.Url);
    }

    [Fact]
    public async Task Begin_in_the_language_of_the_browser()
    {
        await using var visit = await browser.VisitAsync(Visitor.Phone with { Locale = "ar" });
        await visit.Page.GotoAsync(server.Address + "/maroc");

        Assert.Equal(server.Address + "/maroc/ar/", visit.Page.Url);
        Assert.Equal("rtl", await visit.Page.Locator("html").GetAttributeAsync("dir"));
    }

    [Fact]
    public async Task Let_a_keyboard_skip_to_the_content()
    {
        await using var visit = await browser.VisitAsync(Visitor.Desktop);
        await visit.Page.GotoAsync(server.Address + "/cameroun/fr/");
        await visit.Page.Keyboard.PressAsync("Tab");
        await visit.Page.Keyboard.PressAsync("Enter");

        Assert.Equal("main", await visit.Page.EvaluateAsync<string>("document.activeElement.id"));
    }
}
