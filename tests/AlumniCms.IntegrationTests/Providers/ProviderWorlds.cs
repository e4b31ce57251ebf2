using AlumniCms.IntegrationTests.Databases;
using AlumniCms.IntegrationTests.Hosts;

namespace AlumniCms.IntegrationTests.Providers;

/// <summary>A provider, and one network for each engine whose staff may sign in with it. Tests own their people.</summary>
public sealed class ProviderWorlds(WorldTemplates templates) : IAsyncDisposable
{
    /// <summary>Is believed for example.org.</summary>
    public const string Ministry = "ministry";

    /// <summary>Is believed for no mail address.</summary>
    public const string Plain = "plain";

    /// <summary>Brings accounts with it.</summary>
    public const string Maker = "maker";

    /// <summary>Is believed to ask for a second step.</summary>
    public const string Strict = "strict";

    /// <summary>Is not there.</summary>
    public const string Away = "away";

    private readonly Dictionary<DatabaseEngine, World> _worlds = [];
    private readonly SemaphoreSlim _gate = new(1);
    private StaffProvider? _provider;

    internal async Task<StaffTrip> GetAsync(DatabaseEngine engine)
    {
        await _gate.WaitAsync(TestContext.Current.CancellationToken);
        try
        {
            _provider ??= await StaffProvider.StartAsync();
            if (!_worlds.TryGetValue(engine, out var world))
                _worlds[engine] = world = await templates.CreateAsync(engine, new HostOptions { Settings = Settings(_provider.Address) });
            return new StaffTrip(world.Host, _provider);
        }
        finally
        {
            _gate.Release();
        }
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var world in _worlds.Values)
            await world.DisposeAsync();
        if (_provider is not null)
            await _provider.DisposeAsync();
        _gate.Dispose();
    }

    private static Dictionary<string, string> Settings(string address)
    {
        var settings = new Dictionary<string, string>(StringComparer.Ordinal);
        Add(Ministry, ("Label", "Ministère"), ("AllowedDomains", "staff.example, example.org"));
        Add(Plain);
        Add(Maker, ("AllowedDomains", "new.example.org"), ("CreateAccounts", "true"));
        Add(Strict, ("AllowedDomains", "example.org"), ("TrustsSecondStep", "true"));
        Add(Away, ("Authority", "http://127.0.0.1:9"));
        return settings;

        void Add(string name, params (string Key, string Value)[] more)
        {
            foreach (var (key, value) in (ReadOnlySpan<(string, string)>)[("Authority", address), ("ClientId", name), ("ClientSecret", StaffProvider.Secret), .. more])
                settings[$"Accounts:OpenIdConnect:{name}:{key}"] = value;
        }
    }
}
