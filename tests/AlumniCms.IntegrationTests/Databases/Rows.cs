using System.Data.Common;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace AlumniCms.IntegrationTests.Databases;

/// <summary>How many rows each table holds.</summary>
public static class Rows
{
    /// <summary>Counts the rows of every table; what only wakes caches is left out.</summary>
    public static async Task<SortedDictionary<string, long>> CountAsync(TestDatabase database, CancellationToken cancellationToken)
    {
        await using var connection = Connect(database);
        await connection.OpenAsync(cancellationToken);
        var counts = new SortedDictionary<string, long>(StringComparer.Ordinal);
        var tables = await ReadAsync(connection, database.Engine == DatabaseEngine.Sqlite
            ? "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
            : "SELECT table_name FROM information_schema.tables WHERE table_schema = 'public' AND table_type = 'BASE TABLE'", cancellationToken);
        foreach (var table in tables.Where(t => t != "CacheSignals"))
            counts[table] = long.Parse((await ReadAsync(connection, $"""SELECT count(*) FROM "{table}" """, cancellationToken))[0], CultureInfo.InvariantCulture);
        return counts;
    }

    /// <summary>A connection of one's own to the database.</summary>
    public static DbConnection Connect(TestDatabase database) => database.Engine switch
    {
        DatabaseEngine.Sqlite => new SqliteConnection(database.ConnectionString),
        DatabaseEngine.PostgreSql => new NpgsqlConnection(database.ConnectionString),
    };

    /// <summary>The rows of a query, the columns of each joined by a bar.</summary>
    [SuppressMessage("Security", "CA2100", Justification = "The queries stand in the tests.")]
    public static async Task<List<string>> ReadAsync(DbConnection connection, string sql, CancellationToken cancellationToken)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        var rows = new List<string>();
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        while (await reader.ReadAsync(cancellationToken))
            rows.Add(string.Join('|', Enumerable.Range(0, reader.FieldCount).Select(i => Convert.ToString(reader.GetValue(i), CultureInfo.InvariantCulture))));
        return rows;
    }
}
