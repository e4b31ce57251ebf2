using AlumniCms.BrowserTests.Browsers;
using AlumniCms.BrowserTests.Servers;
using Microsoft.Playwright;

namespace AlumniCms.BrowserTests.Pages;

/// <summary>What a reader pays for before the pictures: bytes as they cross the wire, headers included.</summary>
public sealed class WeightOfAFirstVisit(Chromium browser, DemoServer server)
{
    private const int MostBytes = 30 * 1024;
    private const int MostRequests = 6;

    [Theory]
    [InlineData("/fr/")]
    [InlineData("/cameroun/fr/")]
    [InlineData("/maroc/ar/")]
    [InlineData("/viet-nam/vi/")]
    [InlineData("/cameroun/fr/actualites")]
    [InlineData("/cameroun/fr/offres")]
    [InlineData("/cameroun/fr/actualites/rentrer-sans-se-perdre-les-six-premiers-mois")]
    [InlineData("/cameroun/fr/offres/incubateur-premier-chantier")]
    [InlineData("/cameroun/fr/evenements/afterwork-de-fin-d-annee-a-douala")]
    public async Task Stays_under_30_KB_and_6_requests(string path)
    {
        await using var visit = await browser.VisitAsync(Visitor.Phone);
        var requests = new List<IRequest>();
        visit.Page.RequestFinished += (_, request) => requests.Add(request);
        await visit.Page.GotoAsync(server.Address + path, new() { WaitUntil = WaitUntilState.NetworkIdle });

        var words = requests.Where(r => r.ResourceType != "image").ToList();
        var sizes = await Task.WhenAll(words.Select(async r => (r.Url, Size: await r.SizesAsync())));
        var bytes = sizes.Sum(s => s.Size.ResponseBodySize + s.Size.ResponseHeadersSize);
        var listing = string.Join('\n', sizes.Select(s => $"{s.Size.ResponseBodySize + s.Size.ResponseHeadersSize} {s.Url}"));
        Assert.True(bytes <= MostBytes, $"{bytes} bytes\n{listing}");
        Assert.True(words.Count is > 1 and <= MostRequests, listing);
        foreach (var request in words)
            Assert.Equal("br", (await (await request.ResponseAsync())!.AllHeadersAsync()).GetValueOrDefault("content-encoding"));
    }
}
