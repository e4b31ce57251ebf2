using System.Net;
using System.Net.Http.Headers;
using AlumniCms.Kernel.Sites;
using AlumniCms.Media.Actions;
using AlumniCms.Media.Files;
using AlumniCms.Media.Serving;
using AlumniCms.Sites.Features;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using static AlumniCms.Tests.Media.SampleFiles;

namespace AlumniCms.Tests.Media;

public sealed class ServingAFile : IAsyncLifetime
{
    private ANetwork _network = null!;
    private WebApplication _app = null!;
    private HttpClient _client = null!;
    private Site? _site;

    public async ValueTask InitializeAsync()
    {
        _network = await ANetwork.CreateAsync();
        _site = _network.Mali;
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        ANetwork.Register(builder.Services, _network.Folder.FullName, _network.Time);
        foreach (var work in builder.Services.Where(d => d.ServiceType == typeof(IHostedService) && d.ImplementationType?.Name != "GenericWebHostService").ToList())
            builder.Services.Remove(work);
        builder.Services.AddAuthorization();
        builder.WebHost.UseKestrel().UseUrls("http://127.0.0.1:0");
        _app = builder.Build();
        _app.Use((context, next) =>
        {
            context.RequestServices.GetRequiredService<CurrentSite>().Enter(_site!);
            return next(context);
        });
        _app.UseRouting();
        _app.UseFeatureGate();
        MediaEndpoint.Map(_app);
        await _app.StartAsync(ANetwork.Cancellation);
        _client = new HttpClient { BaseAddress = new Uri(_app.Urls.Single()) };
    }

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        await _app.DisposeAsync();
        await _network.DisposeAsync();
    }

    [Fact]
    public async Task Says_exactly_what_it_is_and_lets_nothing_run()
    {
        await SaveAsync("a b/é.png", Png);

        using var answer = await GetAsync("media/a%20b/%C3%A9.png");

        Assert.Equal(Png, await answer.Content.ReadAsByteArrayAsync(ANetwork.Cancellation));
        Assert.Equal("image/png", answer.Content.Headers.ContentType!.ToString());
        Assert.Equal("nosniff", Header(answer, "X-Content-Type-Options"));
        Assert.Equal("sandbox; default-src 'none'", Header(answer, "Content-Security-Policy"));
        Assert.Equal("inline", answer.Content.Headers.ContentDisposition!.DispositionType);
    }

    [Fact]
    public async Task Offers_texts_and_videos_as_downloads()
    {
        await SaveAsync("liste é.csv", Text("Pays;Villes\n"));

        using var answer = await GetAsync("media/liste%20%C3%A9.csv");

        Assert.Equal("attachment", answer.Content.Headers.ContentDisposition!.DispositionType);
        Assert.Equal("liste é.csv", answer.Content.Headers.ContentDisposition.FileNameStar);
        Assert.Equal("text/csv; charset=utf-8", answer.Content.Headers.ContentType!.ToString());
    }

    [Fact]
    public async Task Is_kept_for_ever_only_under_the_address_of_its_version()
    {
        var file = await SaveAsync("a.png", Png);

        using var versioned = await GetAsync($"media/a.png?v={file.Version}");
        using var bare = await GetAsync("media/a.png");
        using var stale = await GetAsync("media/a.png?v=0123456789");

        Assert.Equal("public, max-age=31536000, immutable", Header(versioned, "Cache-Control"));
        Assert.Equal("public, max-age=3600", Header(bare, "Cache-Control"));
        Assert.Equal("public, max-age=3600", Header(stale, "Cache-Control"));
    }

    [Fact]
    public async Task Is_sent_in_parts_and_not_twice()
    {
        await SaveAsync("a.png", Png);
        using var whole = await GetAsync("media/a.png");

        using var known = await GetAsync("media/a.png", r => r.Headers.IfNoneMatch.Add(whole.Headers.ETag!));
        using var part = await GetAsync("media/a.png", r => r.Headers.Range = new RangeHeaderValue(1, 3));

        Assert.Equal(HttpStatusCode.NotModified, known.StatusCode);
        Assert.Equal(HttpStatusCode.PartialContent, part.StatusCode);
        Assert.Equal("PNG"u8.ToArray(), await part.Content.ReadAsByteArrayAsync(ANetwork.Cancellation));
    }

    [Fact]
    public async Task Is_not_found_elsewhere()
    {
        await SaveAsync("a.png", Png);
        using var missing = await GetAsync("media/b.png");
        using var climbing = await GetAsync("media/..%2F..%2Falumni.db");
        _site = _network.Worldwide;
        using var otherSite = await GetAsync("media/a.png");
        _site = _network.Mali with { Features = [] };
        using var withoutFeature = await GetAsync("media/a.png");

        Assert.All([missing, climbing, otherSite, withoutFeature], answer => Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode));
    }

    private static string Header(HttpResponseMessage answer, string name) => string.Join(", ", answer.Headers.NonValidated[name]);

    private Task<MediaFileEntry> SaveAsync(string path, byte[] content) => _network.RunAsync(
        _network.Mali,
        async s => (await s.GetRequiredService<SaveMediaFile>().ExecuteAsync(path, new MemoryStream(content), ANetwork.Cancellation)).Value.File);

    private async Task<HttpResponseMessage> GetAsync(string address, Action<HttpRequestMessage>? prepare = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        prepare?.Invoke(request);
        return await _client.SendAsync(request, ANetwork.Cancellation);
    }
}
