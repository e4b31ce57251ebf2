using AlumniCms.IntegrationTests.Databases;

namespace AlumniCms.IntegrationTests.Hosts;

/// <summary>
/// A running network: the worldwide site, Cameroon (French, English) and Morocco (French, Arabic).
/// </summary>
public sealed class World(TestDatabase database, AlumniHost host) : IAsyncDisposable
{
    public const string Worldwide = "world";
    public const string Cameroun = "cameroun";
    public const string Maroc = "maroc";

    public TestDatabase Database => database;

    public AlumniHost Host => host;

    public async ValueTask DisposeAsync()
    {
        await host.DisposeAsync();
        await database.DisposeAsync();
    }
}
