using Microsoft.Data.Sqlite;

namespace AlumniCms.IntegrationTests.Databases;

/// <summary>A file rather than memory: write-ahead log, locks and several connections are part of what is tested.</summary>
internal sealed class SqliteTestDatabase : TestDatabase
{
    private readonly DirectoryInfo _folder;

    public SqliteTestDatabase()
        : this(Directory.CreateTempSubdirectory("alumni-test-"))
    {
    }

    private SqliteTestDatabase(DirectoryInfo folder)
        : base(
            DatabaseEngine.Sqlite,
            new SqliteConnectionStringBuilder { DataSource = Path.Combine(folder.FullName, "alumni.db") }.ToString()) =>
        _folder = folder;

    public override async Task<TestDatabase> CopyAsync(CancellationToken cancellationToken)
    {
        var copy = new SqliteTestDatabase();
        await using var from = new SqliteConnection(ConnectionString);
        await using var to = new SqliteConnection(copy.ConnectionString);
        await from.OpenAsync(cancellationToken);
        await to.OpenAsync(cancellationToken);
        from.BackupDatabase(to);
        return copy;
    }

    public override async ValueTask DisposeAsync()
    {
        // Pooled connections keep the file open, which Windows does not let go of.
        using (var connection = new SqliteConnection(ConnectionString))
            SqliteConnection.ClearPool(connection);
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                _folder.Delete(recursive: true);
                return;
            }
            catch (IOException) when (attempt < 20)
            {
                // A connection that is just closing writes its log once more.
                await Task.Delay(TimeSpan.FromMilliseconds(50), CancellationToken.None);
            }
        }
    }
}
