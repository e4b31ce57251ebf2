using System.Net;
using System.Net.Http.Headers;
using static AlumniCms.Tests.Media.SampleFiles;

namespace AlumniCms.Tests.Media;

public sealed class ServingAFile : IAsyncLifetime
{
    private ANetwork _network = null!;
    private AMediaServer _server = null!;

    public async ValueTask InitializeAsync()
    {
        _network = await ANetwork.CreateAsync();
        _server = await AMediaServer.StartAsync(_network);
    }

    public async ValueTask DisposeAsync()
    {
        await _server.DisposeAsync();
        await _network.DisposeAsync();
    }

    [Fact]
    public async Task Says_exactly_what_it_is_and_lets_nothing_run()
    {
        await _server.SaveAsync("a b/é.png", Png);

        using var answer = await _server.GetAsync("media/a%20b/%C3%A9.png");

        Assert.Equal(Png, await answer.Content.ReadAsByteArrayAsync(ANetwork.Cancellation));
        Assert.Equal("image/png", answer.Content.Headers.ContentType!.ToString());
        Assert.Equal("nosniff", AMediaServer.Header(answer, "X-Content-Type-Options"));
        Assert.Equal("sandbox; default-src 'none'", AMediaServer.Header(answer, "Content-Security-Policy"));
        Assert.Equal("inline", answer.Content.Headers.ContentDisposition!.DispositionType);
    }

    [Fact]
    public async Task Offers_texts_and_videos_as_downloads()
    {
        await _server.SaveAsync("liste é.csv", Text("Pays;Villes\n"));

        using var answer = await _server.GetAsync("media/liste%20%C3%A9.csv");

        Assert.Equal("attachment", answer.Content.Headers.ContentDisposition!.DispositionType);
        Assert.Equal("liste é.csv", answer.Content.Headers.ContentDisposition.FileNameStar);
        Assert.Equal("text/csv; charset=utf-8", answer.Content.Headers.ContentType!.ToString());
    }

    [Fact]
    public async Task Is_kept_for_ever_only_under_the_address_of_its_version()
    {
        var file = await _server.SaveAsync("a.png", Png);

        using var versioned = await _server.GetAsync($"media/a.png?v={file.Version}");
        using var bare = await _server.GetAsync("media/a.png");
        using var stale = await _server.GetAsync("media/a.png?v=0123456789");

        Assert.Equal("public, max-age=31536000, immutable", AMediaServer.Header(versioned, "Cache-Control"));
        Assert.Equal("public, max-age=3600", AMediaServer.Header(bare, "Cache-Control"));
        Assert.Equal("public, max-age=3600", AMediaServer.Header(stale, "Cache-Control"));
    }

    [Fact]
    public async Task Is_sent_in_parts_and_not_twice()
    {
        await _server.SaveAsync("a.png", Png);
        using var whole = await _server.GetAsync("media/a.png");

        using var known = await _server.GetAsync("media/a.png", r => r.Headers.IfNoneMatch.Add(whole.Headers.ETag!));
        using var part = await _server.GetAsync("media/a.png", r => r.Headers.Range = new RangeHeaderValue(1, 3));

        Assert.Equal(HttpStatusCode.NotModified, known.StatusCode);
        Assert.Equal(HttpStatusCode.PartialContent, part.StatusCode);
        Assert.Equal("PNG"u8.ToArray(), await part.Content.ReadAsByteArrayAsync(ANetwork.Cancellation));
    }

    [Fact]
    public async Task Is_sent_whole_to_one_who_asks_for_parts_in_an_unknown_unit()
    {
        await _server.SaveAsync("a.png", Png);

        using var answer = await _server.GetAsync("media/a.png", r => r.Headers.TryAddWithoutValidation("Range", "foo=1-2"));

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(Png, await answer.Content.ReadAsByteArrayAsync(ANetwork.Cancellation));
    }

    [Fact]
    public async Task Is_not_found_elsewhere()
    {
        await _server.SaveAsync("a.png", Png);
        using var missing = await _server.GetAsync("media/b.png");
        using var climbing = await _server.GetAsync("media/..%2F..%2Falumni.db");
        _server.Site = _network.Worldwide;
        using var otherSite = await _server.GetAsync("media/a.png");
        _server.Site = _network.Mali with { Features = [] };
        using var withoutFeature = await _server.GetAsync("media/a.png");

        Assert.All([missing, climbing, otherSite, withoutFeature], answer => Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode));
    }
}
