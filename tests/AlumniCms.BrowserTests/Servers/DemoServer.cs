using AlumniCms.BrowserTests.Servers;

[assembly: AssemblyFixture(typeof(DemoServer))]

namespace AlumniCms.BrowserTests.Servers;

/// <summary>The program on an empty folder, with the demo network. Tests add to it, and change nothing that is there.</summary>
public sealed class DemoServer : IAsyncLifetime
{
    private RunningServer? _server;

    /// <summary>Address of the server, without a slash at its end.</summary>
    public string Address => _server?.Address ?? "";

    /// <summary>Where it keeps its data.</summary>
    public DirectoryInfo Data { get; } = Directory.CreateTempSubdirectory("alumni-demo-");

    /// <summary>A client that follows no redirect, however long, and keeps no cookie.</summary>
    public HttpClient Client { get; } =
        new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false, MaxResponseHeadersLength = 128 });

    public async ValueTask InitializeAsync()
    {
        _server = await RunningServer.StartAsync(Data);
        Client.BaseAddress = new Uri(_server.Address);
        Client.DefaultRequestHeaders.Accept.ParseAdd("text/html");
        Client.DefaultRequestHeaders.Accept.ParseAdd("*/*;q=0.8");
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        if (_server is not null)
            await _server.DisposeAsync();
        Data.Delete(recursive: true);
    }
}
