namespace AlumniCms.IntegrationTests.Databases;

/// <summary>
/// A class fixture: one database for each engine that the class asks for, shared by its tests and made when first asked for.
/// </summary>
/// <example>
/// <code>
/// public sealed class Searching(TestDatabases databases) : IClassFixture&lt;TestDatabases&gt;
/// {
///     [Theory, EveryEngine]
///     public async Task Finds_what_was_written(DatabaseEngine engine)
///     {
///         var database = await databases.GetAsync(engine, TestContext.Current.CancellationToken);
/// </code>
/// </example>
public sealed class TestDatabases : IAsyncDisposable
{
    private readonly Dictionary<DatabaseEngine, TestDatabase> _databases = [];
    private readonly SemaphoreSlim _gate = new(1);

    public async Task<TestDatabase> GetAsync(DatabaseEngine engine, CancellationToken cancellationToken)
    {
        await _gate.WaitAsync(cancellationToken);
        try
        {
            if (!_databases.TryGetValue(engine, out var database))
                _databases[engine] = database = await TestDatabase.CreateAsync(engine, cancellationToken);
            return database;
        }
        finally
        {
            _gate.Release();
        }
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var database in _databases.Values)
            await database.DisposeAsync();
        _gate.Dispose();
    }
}
