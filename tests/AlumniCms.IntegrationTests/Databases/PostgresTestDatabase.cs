namespace AlumniCms.IntegrationTests.Databases;

internal sealed class PostgresTestDatabase(string connectionString) : TestDatabase(DatabaseEngine.PostgreSql, connectionString)
{
    public override Task<TestDatabase> CopyAsync(CancellationToken cancellationToken) =>
        PostgresCluster.CopyDatabaseAsync(ConnectionString, cancellationToken);

    public override async ValueTask DisposeAsync() => await PostgresCluster.DropDatabaseAsync(ConnectionString);
}
