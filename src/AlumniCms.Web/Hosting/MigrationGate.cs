using AlumniCms.Kernel.Data;

using Microsoft.EntityFrameworkCore;

namespace AlumniCms.Web.Hosting;

/// <summary>
/// Lets one process at a time migrate a SQLite database. EF Core keeps its own lock as a row, which a killed process
/// leaves behind for ever; the system takes a lock on a file from a dead process, so whoever holds that file knows
/// that a row found is a dead one's.
/// </summary>
internal static class MigrationGate
{
    private static readonly TimeSpan LookAgainAfter = TimeSpan.FromMilliseconds(200);
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    /// <summary>Runs the work alone.</summary>
    public static async Task RunAsync(AlumniDbContext db, DataFolder folder, Func<Task> work, TimeProvider time, CancellationToken cancellationToken)
    {
        if (!db.IsSqlite)
        {
            await work();
            return;
        }

        await using var gate = await EnterAsync(Path.Combine(folder.Path, "migrating.lock"), time, cancellationToken);
        if (await db.Database.CanConnectAsync(cancellationToken)
            && await db.Database.SqlQuery<int>($"SELECT count(*) AS Value FROM sqlite_master WHERE name = '__EFMigrationsLock'").SingleAsync(cancellationToken) > 0)
            await db.Database.ExecuteSqlAsync($"DELETE FROM __EFMigrationsLock", cancellationToken);
        await work();
    }

    private static async Task<FileStream> EnterAsync(string path, TimeProvider time, CancellationToken cancellationToken)
    {
        var begun = time.GetTimestamp();
        while (true)
        {
            try
            {
                return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException) when (time.GetElapsedTime(begun) < Patience)
            {
                await Task.Delay(LookAgainAfter, time, cancellationToken);
            }
        }
    }
}
