using System.Globalization;
using System.Security.Cryptography;
using System.Text;

using Microsoft.Data.Sqlite;

namespace AlumniCms.IntegrationTests.Commands;

/// <summary>Looks into a SQLite file from outside the program.</summary>
internal static class StoredRows
{
    public static async Task<long> CountAsync(string file, string query)
    {
        await using var connection = await OpenAsync(file);
        await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The queries are the literals of the tests.
        command.CommandText = query;
#pragma warning restore CA2100
        return Convert.ToInt64(await command.ExecuteScalarAsync(TestContext.Current.CancellationToken), CultureInfo.InvariantCulture);
    }

    /// <summary>A hash over every row of every table.</summary>
    public static async Task<string> HashAsync(string file)
    {
        await using var connection = await OpenAsync(file);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var table in await ReadAsync(connection, "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name"))
            foreach (var row in (await ReadAsync(connection, $"SELECT * FROM \"{table}\"")).Order(StringComparer.Ordinal))
                hash.AppendData(Encoding.UTF8.GetBytes($"{table}:{row}\n"));
        return Convert.ToHexString(hash.GetHashAndReset());
    }

    public static async Task<SqliteConnection> OpenAsync(string file)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = file, Pooling = false }.ToString());
        await connection.OpenAsync(TestContext.Current.CancellationToken);
        return connection;
    }

    private static async Task<List<string>> ReadAsync(SqliteConnection connection, string query)
    {
        await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // Table names come from the database itself.
        command.CommandText = query;
#pragma warning restore CA2100
        await using var reader = await command.ExecuteReaderAsync(TestContext.Current.CancellationToken);
        var rows = new List<string>();
        while (await reader.ReadAsync(TestContext.Current.CancellationToken))
            rows.Add(string.Join('|', Enumerable.Range(0, reader.FieldCount).Select(i => Convert.ToString(reader.GetValue(i), CultureInfo.InvariantCulture))));
        return rows;
    }
}
