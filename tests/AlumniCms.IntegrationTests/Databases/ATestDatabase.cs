using System.Data.Common;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace AlumniCms.IntegrationTests.Databases;

public sealed class ATestDatabase(TestDatabases databases) : IClassFixture<TestDatabases>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory, EveryEngine]
    public async Task Is_the_same_for_all_tests_of_a_class(DatabaseEngine engine)
    {
        var first = await databases.GetAsync(engine, Cancellation);
        var second = await databases.GetAsync(engine, Cancellation);

        Assert.Same(first, second);
        Assert.Equal(engine, first.Engine);
    }

    [Theory, EveryEngine]
    public async Task Starts_empty_beside_another_one_that_is_full(DatabaseEngine engine)
    {
        await using var full = await TestDatabase.CreateAsync(engine, Cancellation);
        await using var empty = await TestDatabase.CreateAsync(engine, Cancellation);
        await ExecuteAsync(full, "CREATE TABLE person (name text)");

        await ExecuteAsync(full, "INSERT INTO person VALUES ('Aïssata')");
        await Assert.ThrowsAnyAsync<DbException>(() => ExecuteAsync(empty, "INSERT INTO person VALUES ('Aïssata')"));
    }

    [Theory, EveryEngine]
    public async Task Is_gone_once_disposed_of_even_with_a_connection_left_open(DatabaseEngine engine)
    {
        var database = await TestDatabase.CreateAsync(engine, Cancellation);
        await using var left = Connect(database);
        await left.OpenAsync(Cancellation);

        await database.DisposeAsync();

        await using var again = Connect(database);
        await Assert.ThrowsAnyAsync<DbException>(() => again.OpenAsync(Cancellation));
    }

    private static async Task ExecuteAsync(TestDatabase database, string sql)
    {
        await using var connection = Connect(database);
        await connection.OpenAsync(Cancellation);
        await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The statements are the literals above.
        command.CommandText = sql;
#pragma warning restore CA2100
        await command.ExecuteNonQueryAsync(Cancellation);
    }

    private static DbConnection Connect(TestDatabase database) => database.Engine switch
    {
        DatabaseEngine.Sqlite => new SqliteConnection(database.ConnectionString),
        DatabaseEngine.PostgreSql => new NpgsqlConnection(database.ConnectionString),
    };
}
