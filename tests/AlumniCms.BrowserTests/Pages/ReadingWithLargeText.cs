using AlumniCms.BrowserTests.Browsers;
using AlumniCms.BrowserTests.Servers;

namespace AlumniCms.BrowserTests.Pages;

public sealed class ReadingWithLargeText(Chromium browser, DemoServer server)
{
    [Theory]
    [InlineData("/cameroun/fr/")]
    [InlineData("/maroc/ar/")]
    public async Task Loses_nothing_of_a_page_of_any_kind(string home)
    {
        await using var visit = await browser.VisitAsync(Visitor.Desktop);

        await EnlargedText.LosesNothingAsync(visit.Page, server.Address, [.. await DemoPages.OfAsync(server, home), home[^4..]]);
    }

    [Theory]
    [InlineData("<p style='inline-size: 900px'>Trop large</p>", "wide on a screen")]
    [InlineData("<p style='inline-size: 4em; overflow: hidden; white-space: nowrap'>Une ligne trop longue</p>", "cut off sideways")]
    [InlineData("<p style='block-size: 16px; inline-size: 8em; overflow: hidden'>Des lignes trop nombreuses pour leur boîte</p>", "cut off by the height")]
    public async Task Would_find_what_is_lost(string html, string fault)
    {
        await using var visit = await browser.VisitAsync(Visitor.Desktop);
        await visit.Page.RouteAsync("**/planted", route => route.FulfillAsync(new() { ContentType = "text/html; charset=utf-8", Body = html }));

        var failure = await Assert.ThrowsAnyAsync<Xunit.Sdk.XunitException>(() => EnlargedText.LosesNothingAsync(visit.Page, server.Address, ["/planted"]));

        Assert.Contains(fault, failure.Message, StringComparison.Ordinal);
    }
}
