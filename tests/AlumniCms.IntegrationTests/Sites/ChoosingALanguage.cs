using System.Net;
using AlumniCms.IntegrationTests.Databases;
using AlumniCms.IntegrationTests.Hosts;

namespace AlumniCms.IntegrationTests.Sites;

public sealed class ChoosingALanguage(Worlds worlds) : IClassFixture<Worlds>
{
    [Theory]
    [EveryEngine("/cameroun", null, null, "/cameroun/fr/")]
    [EveryEngine("/cameroun", "en-GB,fr;q=0.5", null, "/cameroun/en/")]
    [EveryEngine("/cameroun", "de,en;q=0.2", null, "/cameroun/en/")]
    [EveryEngine("/cameroun", "de", null, "/cameroun/fr/")]
    [EveryEngine("/cameroun", "fr", "en", "/cameroun/en/")]
    [EveryEngine("/cameroun", "en", "ar", "/cameroun/en/")]
    [EveryEngine("/maroc", "ar-MA", null, "/maroc/ar/")]
    [EveryEngine("/", "vi", null, "/vi/")]
    public async Task Goes_by_cookie_then_browser_then_site(
        DatabaseEngine engine, string path, string? browser, string? cookie, string expected)
    {
        var host = await worlds.GetAsync(engine);

        var page = (await host.GetPageAsync(path, browser, cookie)).Is(HttpStatusCode.Found);

        Assert.Equal(expected, page.Location);
        Assert.Contains("Accept-Language", string.Join(',', page.Headers.Vary), StringComparison.Ordinal);
    }

    [Theory, EveryEngine]
    public async Task Is_not_asked_for_where_the_address_names_the_language(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);

        var page = (await host.GetPageAsync("/cameroun/en", "fr", cookie: "fr")).IsOk();

        Assert.Equal("en", page.Lang);
    }

    [Theory, EveryEngine]
    public async Task Turns_Arabic_pages_to_run_from_right_to_left(DatabaseEngine engine)
    {
        var host = await worlds.GetAsync(engine);

        var page = (await host.GetPageAsync("/maroc/ar")).IsOk();

        Assert.Equal("rtl", page.Document.QuerySelector("main h1")!.Closest("[dir]")!.GetAttribute("dir"));
    }
}
