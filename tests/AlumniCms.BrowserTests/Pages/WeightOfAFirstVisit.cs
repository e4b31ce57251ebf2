using System.IO.Compression;
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
        var sizes = await Task.WhenAll(words.Select(async r => (r.Url, Bytes: await WeighAsync(r))));
        var listing = string.Join('\n', sizes.Select(s => $"{s.Bytes} {s.Url}"));
        Assert.True(sizes.Sum(s => s.Bytes) <= MostBytes, listing);
        Assert.True(words.Count is > 1 and <= MostRequests, listing);
    }

    private static async Task<int> WeighAsync(IRequest request)
    {
        var sizes = await request.SizesAsync();
        var response = (await request.ResponseAsync())!;
        if ((await response.AllHeadersAsync()).GetValueOrDefault("content-encoding") == "br")
            return sizes.ResponseBodySize + sizes.ResponseHeadersSize;

        // A page is compressed here as everywhere. Files of modules and themes lie there compressed once they are published.
        Assert.Contains("/_content/", request.Url, StringComparison.Ordinal);
        return Compressed(await response.BodyAsync()) + sizes.ResponseHeadersSize;
    }

    private static int Compressed(byte[] body)
    {
        using var packed = new MemoryStream();
        using (var brotli = new BrotliStream(packed, CompressionLevel.SmallestSize, leaveOpen: true))
            brotli.Write(body);
        return (int)packed.Length;
    }
}
