namespace AlumniCms.BrowserTests.Servers;

/// <summary>A class fixture: a second server on a copy of the demo network, with two sites in the State's design.</summary>
public sealed class StateDesignServer(DemoServer demo) : IAsyncLifetime
{
    private readonly DirectoryInfo _data = Directory.CreateTempSubdirectory("alumni-state-");
    private RunningServer? _server;

    /// <summary>Address of the server, without a slash at its end.</summary>
    public string Address => _server?.Address ?? "";

    public async ValueTask InitializeAsync()
    {
        await DemoCopy.MakeAsync(demo, _data);
        var recipe = Path.Combine(_data.FullName, "state.recipe.json");
        await File.WriteAllTextAsync(recipe, """{ "name": "state", "steps": [ { "name": "themes", "site": "AlumniCms.Themes.Dsfr" } ] }""");
        foreach (var site in (string[])["cameroun", "maroc"])
            await AlumniProgram.RunAsync(_data, "recipes", "run", recipe, "--site", site, "--strict");
        _server = await RunningServer.StartAsync(_data);
    }

    public async ValueTask DisposeAsync()
    {
        if (_server is not null)
            await _server.DisposeAsync();
        _data.Delete(recursive: true);
    }
}
