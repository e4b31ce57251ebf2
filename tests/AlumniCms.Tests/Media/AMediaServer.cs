using AlumniCms.Kernel.Sites;
using AlumniCms.Media.Actions;
using AlumniCms.Media.Files;
using AlumniCms.Media.Serving;
using AlumniCms.Media.Variants;
using AlumniCms.Sites.Features;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace AlumniCms.Tests.Media;

/// <summary>A server that hands out the files of a network's site, Mali unless said otherwise.</summary>
internal sealed class AMediaServer : IAsyncDisposable
{
    private readonly ANetwork _network;
    private readonly WebApplication _app;
    private readonly HttpClient _client = new();

    private AMediaServer(ANetwork network, PictureTool? tool)
    {
        _network = network;
        Site = network.Mali;
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        ANetwork.Register(builder.Services, network.Folder.FullName, network.Time);
        foreach (var work in builder.Services.Where(d => d.ServiceType == typeof(IHostedService) && d.ImplementationType?.Name != "GenericWebHostService").ToList())
            builder.Services.Remove(work);
        builder.Services.AddAuthorization();
        if (tool is not null)
            builder.Services.AddSingleton(tool);
        builder.WebHost.UseKestrel().UseUrls("http://127.0.0.1:0");
        _app = builder.Build();
        _app.Use((context, next) =>
        {
            context.RequestServices.GetRequiredService<CurrentSite>().Enter(Site);
            return next(context);
        });
        _app.UseRouting();
        _app.UseFeatureGate();
        MediaEndpoint.Map(_app);
    }

    /// <summary>The site that every request is on.</summary>
    public Site Site { get; set; }

    public static string Header(HttpResponseMessage answer, string name) => string.Join(", ", answer.Headers.NonValidated[name]);

    /// <summary>Starts a server; the tool is the one of the machine unless another is given.</summary>
    public static async Task<AMediaServer> StartAsync(ANetwork network, PictureTool? tool = null)
    {
        var server = new AMediaServer(network, tool);
        await server._app.StartAsync(ANetwork.Cancellation);
        server._client.BaseAddress = new Uri(server._app.Urls.Single());
        return server;
    }

    /// <summary>Saves a file on Mali.</summary>
    public Task<MediaFileEntry> SaveAsync(string path, byte[] content) => _network.RunAsync(
        _network.Mali,
        async s => (await s.GetRequiredService<SaveMediaFile>().ExecuteAsync(path, new MemoryStream(content), ANetwork.Cancellation)).Value.File);

    /// <summary>What a page of Mali writes for a file.</summary>
    public async Task<MediaLink> LinkAsync(string path)
    {
        await using var scope = _app.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentSite>().Enter(Site);
        return (await scope.ServiceProvider.GetRequiredService<MediaUrl>().ForAsync([path], ANetwork.Cancellation))[path];
    }

    public async Task<HttpResponseMessage> GetAsync(string address, Action<HttpRequestMessage>? prepare = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        prepare?.Invoke(request);
        return await _client.SendAsync(request, ANetwork.Cancellation);
    }

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        await _app.DisposeAsync();
    }
}
