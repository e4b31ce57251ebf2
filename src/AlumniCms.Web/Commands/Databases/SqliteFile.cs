using AlumniCms.Kernel.Data;

using Microsoft.Data.Sqlite;

namespace AlumniCms.Web.Commands.Databases;

/// <summary>Looks at a SQLite file without making one.</summary>
internal static class SqliteFile
{
    // A person waits: the server's own patience is longer.
    private const int MostSeconds = 10;

    private static ReadOnlySpan<byte> Signature => "SQLite format 3\0"u8;

    public static string PathOf(DatabaseSettings settings) => Parse(settings).DataSource;

    /// <summary>Whether the file is there and holds something.</summary>
    /// <exception cref="CommandException">It is no SQLite database, or cannot be read.</exception>
    public static async Task<bool> ProbeAsync(DatabaseSettings settings, bool forWriting, CancellationToken cancellationToken)
    {
        var options = Parse(settings);
        if (!File.Exists(options.DataSource))
        {
            RequireFolderThatCanBe(options.DataSource);
            return false;
        }

        await CheckSignatureAsync(options.DataSource, cancellationToken);
        options.Pooling = false;
        options.Mode = SqliteOpenMode.ReadWrite;
        options.DefaultTimeout = Math.Clamp(options.DefaultTimeout, 1, MostSeconds);
        await using var connection = new SqliteConnection(options.ToString());
        await connection.OpenAsync(cancellationToken);
        if (forWriting)
        {
            await using var transaction = connection.BeginTransaction(deferred: false);
            await transaction.RollbackAsync(cancellationToken);
        }

        await using var command = connection.CreateCommand();
        command.CommandText = "SELECT count(*) FROM sqlite_master";
        return await command.ExecuteScalarAsync(cancellationToken) is > 0L;
    }

    // A folder that is not there can still be made, but not below a file, nor where this user may not look.
    private static void RequireFolderThatCanBe(string file)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(file));
        var above = folder;
        while (above is not null && !Path.Exists(above))
            above = Path.GetDirectoryName(above);
        if (above is null || !Directory.Exists(above))
            throw DatabaseProblem.Error(
                $"The SQLite database cannot be in the folder {folder}: {above} is a file. Choose another folder with Data__Folder or ConnectionStrings__Default.");
        try
        {
            using var entries = Directory.EnumerateFileSystemEntries(above).GetEnumerator();
            entries.MoveNext();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw DatabaseProblem.Error(
                $"The SQLite database cannot be in the folder {folder}: {exception.Message} Mend its rights, or choose another folder with Data__Folder or ConnectionStrings__Default.");
        }
    }

    private static SqliteConnectionStringBuilder Parse(DatabaseSettings settings)
    {
        try
        {
            return new SqliteConnectionStringBuilder(settings.ConnectionString);
        }
        catch (ArgumentException exception)
        {
            throw DatabaseProblem.WrongConnectionString(settings.Provider, exception);
        }
    }

    private static async Task CheckSignatureAsync(string path, CancellationToken cancellationToken)
    {
        var start = new byte[Signature.Length];
        int read;
        try
        {
            await using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            read = await file.ReadAtLeastAsync(start, start.Length, throwOnEndOfStream: false, cancellationToken);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw DatabaseProblem.Error($"The SQLite database {path} cannot be read: {exception.Message} Mend its rights, or choose another file with ConnectionStrings__Default.");
        }

        if (read > 0 && !Signature.SequenceEqual(start))
            throw DatabaseProblem.Error($"{path} is not a SQLite database. Name the right file in ConnectionStrings__Default, or move this one away.");
    }
}
