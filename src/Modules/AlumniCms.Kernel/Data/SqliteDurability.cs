using System.Data.Common;

using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace AlumniCms.Kernel.Data;

/// <summary>
/// Opens each SQLite connection so that readers do not wait for the writer and a commit is on the disk before
/// it is acknowledged.
/// </summary>
internal sealed class SqliteDurability : DbConnectionInterceptor
{
    private const string PragmasForReading = "PRAGMA busy_timeout=15000; PRAGMA cache_size=-8192;";
    private const string Pragmas = "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; " + PragmasForReading;

    public override async Task ConnectionOpenedAsync(
        DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = PragmasOf(connection);
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        using var command = connection.CreateCommand();
        command.CommandText = PragmasOf(connection);
        command.ExecuteNonQuery();
    }

    // EF Core looks whether a database exists through a connection that may only read, on which a file that was
    // restored without its write-ahead log cannot be given one.
    private static string PragmasOf(DbConnection connection) =>
        new SqliteConnectionStringBuilder(connection.ConnectionString).Mode == SqliteOpenMode.ReadOnly ? PragmasForReading : Pragmas;
}
