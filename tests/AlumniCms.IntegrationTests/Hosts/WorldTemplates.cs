using AlumniCms.IntegrationTests.Databases;
using AlumniCms.IntegrationTests.Hosts;

[assembly: AssemblyFixture(typeof(WorldTemplates))]

namespace AlumniCms.IntegrationTests.Hosts;

/// <summary>
/// Runs the recipes of a network once for each engine; every test class then starts on a copy of that database.
/// </summary>
public sealed class WorldTemplates : IAsyncDisposable
{
    private readonly Dictionary<DatabaseEngine, (TestDatabase Database, DirectoryInfo Data)> _templates = [];
    private readonly SemaphoreSlim _gate = new(1);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>A network of its own for the caller.</summary>
    public async Task<World> CreateAsync(DatabaseEngine engine, HostOptions? options = null)
    {
        var (template, data) = await GetAsync(engine);
        var database = await template.CopyAsync(Cancellation);
        return new World(database, await AlumniHost.StartAsync(database, options, data));
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var (database, data) in _templates.Values)
        {
            await database.DisposeAsync();
            data.Delete(recursive: true);
        }

        _gate.Dispose();
    }

    private async Task<(TestDatabase Database, DirectoryInfo Data)> GetAsync(DatabaseEngine engine)
    {
        await _gate.WaitAsync(Cancellation);
        try
        {
            if (!_templates.TryGetValue(engine, out var template))
                _templates[engine] = template = await MakeAsync(engine);
            return template;
        }
        finally
        {
            _gate.Release();
        }
    }

    private static async Task<(TestDatabase Database, DirectoryInfo Data)> MakeAsync(DatabaseEngine engine)
    {
        var database = await TestDatabase.CreateAsync(engine, Cancellation);
        var data = Directory.CreateTempSubdirectory("alumni-template-");
        await using (var host = await AlumniHost.StartAsync(database))
        {
            await host.RunRecipeAsync("network");
            await host.CreateCountrySiteAsync(World.Cameroun);
            await host.CreateCountrySiteAsync(World.Maroc);
            host.KeepData(data);
        }

        return (database, data);
    }
}
