using AlumniCms.IntegrationTests.Databases;

namespace AlumniCms.IntegrationTests.Hosts;

/// <summary>A class fixture: one network for each engine that the class asks for. Tests of the class own their items.</summary>
public sealed class Worlds(WorldTemplates templates) : IAsyncDisposable
{
    private readonly Dictionary<DatabaseEngine, World> _worlds = [];
    private readonly SemaphoreSlim _gate = new(1);

    /// <summary>The host of the class's network.</summary>
    public async Task<AlumniHost> GetAsync(DatabaseEngine engine)
    {
        await _gate.WaitAsync(TestContext.Current.CancellationToken);
        try
        {
            if (!_worlds.TryGetValue(engine, out var world))
                _worlds[engine] = world = await templates.CreateAsync(engine);
            return world.Host;
        }
        finally
        {
            _gate.Release();
        }
    }

    /// <summary>A network for one test alone, which may put its clock forward.</summary>
    public Task<World> OwnAsync(DatabaseEngine engine, HostOptions? options = null) => templates.CreateAsync(engine, options);

    public async ValueTask DisposeAsync()
    {
        foreach (var world in _worlds.Values)
            await world.DisposeAsync();
        _gate.Dispose();
    }
}
