namespace AlumniCms.IntegrationTests.Databases;

/// <summary>An empty database of its own, gone when it is disposed of.</summary>
public abstract class TestDatabase : IAsyncDisposable
{
    private protected TestDatabase(DatabaseEngine engine, string connectionString)
    {
        Engine = engine;
        ConnectionString = connectionString;
    }

    public DatabaseEngine Engine { get; }

    public string ConnectionString { get; }

    /// <summary>The settings that make the application use this database.</summary>
    public IReadOnlyDictionary<string, string?> Settings => new Dictionary<string, string?>(StringComparer.Ordinal)
    {
        ["Database:Provider"] = Engine.ToString(),
        ["ConnectionStrings:Default"] = ConnectionString,
    };

    public static async Task<TestDatabase> CreateAsync(DatabaseEngine engine, CancellationToken cancellationToken) =>
        engine switch
        {
            DatabaseEngine.Sqlite => new SqliteTestDatabase(),
            DatabaseEngine.PostgreSql => await PostgresCluster.CreateDatabaseAsync(cancellationToken),
        };

    /// <summary>Another database with the same content. Nobody may be using this one.</summary>
    public abstract Task<TestDatabase> CopyAsync(CancellationToken cancellationToken);

    public abstract ValueTask DisposeAsync();
}
