using System.Diagnostics.CodeAnalysis;
using Npgsql;

namespace AlumniCms.IntegrationTests.Databases;

/// <summary>
/// The PostgreSQL server that <c>ALUMNI_TEST_POSTGRES</c> names by a connection string. Its role must be allowed to create
/// databases; <c>test.sh</c> starts such a server and sets the variable.
/// </summary>
internal static class PostgresCluster
{
    private const string Variable = "ALUMNI_TEST_POSTGRES";
    private const string SkipVariable = "ALUMNI_TEST_SKIP_POSTGRES";

    private static readonly Lazy<NpgsqlDataSource> Server = new(() => NpgsqlDataSource.Create(ServerConnectionString()));

    public static async Task<TestDatabase> CreateDatabaseAsync(CancellationToken cancellationToken)
    {
        var name = $"test_{Guid.CreateVersion7():N}";
        // template0 is never connected to, so that databases can be created side by side.
        await ExecuteAsync($"""CREATE DATABASE "{name}" TEMPLATE template0""", cancellationToken);
        var connectionString = new NpgsqlConnectionStringBuilder(ServerConnectionString()) { Database = name };
        return new PostgresTestDatabase(connectionString.ToString());
    }

    public static async Task<TestDatabase> CopyDatabaseAsync(string connectionString, CancellationToken cancellationToken)
    {
        var template = new NpgsqlConnectionStringBuilder(connectionString).Database;
        await using (var connection = new NpgsqlConnection(connectionString))
            NpgsqlConnection.ClearPool(connection);

        // A pool lets go of its connections in its own time; a template must have none.
        await ExecuteAsync($"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '{template}'", cancellationToken);
        var name = $"test_{Guid.CreateVersion7():N}";
        await ExecuteAsync($"""CREATE DATABASE "{name}" TEMPLATE "{template}" """, cancellationToken);
        var copy = new NpgsqlConnectionStringBuilder(ServerConnectionString()) { Database = name };
        return new PostgresTestDatabase(copy.ToString());
    }

    public static async Task DropDatabaseAsync(string connectionString)
    {
        await using (var connection = new NpgsqlConnection(connectionString))
            NpgsqlConnection.ClearPool(connection);
        var name = new NpgsqlConnectionStringBuilder(connectionString).Database;
        await ExecuteAsync($"""DROP DATABASE IF EXISTS "{name}" WITH (FORCE)""", CancellationToken.None);
    }

    [SuppressMessage("Security", "CA2100", Justification = "Names of databases cannot be parameters; these are made here.")]
    private static async Task ExecuteAsync(string sql, CancellationToken cancellationToken)
    {
        await using var command = Server.Value.CreateCommand(sql);
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    private static string ServerConnectionString()
    {
        Assert.SkipWhen(
            Environment.GetEnvironmentVariable(SkipVariable) is "1",
            $"{SkipVariable}=1 leaves out the tests on PostgreSQL.");
        return Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } value
            ? value
            : throw new InvalidOperationException(
                $"{Variable} is not set, so there is no PostgreSQL server to test on. Run ./test.sh, which starts one; " +
                $"or set {Variable} to the connection string of a server where this test may create databases; " +
                $"or set {SkipVariable}=1 to test on SQLite alone.");
    }
}
