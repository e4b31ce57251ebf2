using System.Data.Common;
using System.Runtime.CompilerServices;

using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;

using SQLitePCL;

namespace AlumniCms.Kernel.Data;

/// <summary>
/// Opens each SQLite connection so that readers do not wait for the writer and a commit is on the disk before
/// it is acknowledged.
/// </summary>
internal sealed class SqliteDurability : DbConnectionInterceptor
{
    private const string PragmasForReading = "PRAGMA busy_timeout=15000; PRAGMA cache_size=-2048;";
    private const string Pragmas = "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; " + PragmasForReading;

    // A connection of the pool keeps what was set, and is opened for every question that a page asks.
    private readonly ConditionalWeakTable<sqlite3, object> _set = [];

    public override async Task ConnectionOpenedAsync(
        DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        if (IsSet(connection))
            return;
        await using var command = connection.CreateCommand();
        command.CommandText = PragmasOf(connection);
        await command.ExecuteNonQueryAsync(cancellationToken);
        Remember(connection);
    }

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        if (IsSet(connection))
            return;
        using var command = connection.CreateCommand();
        command.CommandText = PragmasOf(connection);
        command.ExecuteNonQuery();
        Remember(connection);
    }

    private bool IsSet(DbConnection connection) => HandleOf(connection) is { } handle && _set.TryGetValue(handle, out _);

    private void Remember(DbConnection connection)
    {
        if (HandleOf(connection) is { } handle)
            _set.AddOrUpdate(handle, handle);
    }

    private static sqlite3? HandleOf(DbConnection connection) => (connection as SqliteConnection)?.Handle;

    // EF Core looks whether a database exists through a connection that may only read, on which a file that was
    // restored without its write-ahead log cannot be given one.
    private static string PragmasOf(DbConnection connection) =>
        new SqliteConnectionStringBuilder(connection.ConnectionString).Mode == SqliteOpenMode.ReadOnly ? PragmasForReading : Pragmas;
}
