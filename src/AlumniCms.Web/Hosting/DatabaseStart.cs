using System.Data.Common;

using AlumniCms.Kernel.Data;

using Microsoft.EntityFrameworkCore;

namespace AlumniCms.Web.Hosting;

/// <summary>Brings the database to the shape that this version of the program needs.</summary>
internal static class DatabaseStart
{
    /// <summary>Creates or migrates the database.</summary>
    /// <exception cref="StartException">The database cannot be opened or written, or a newer version made it.</exception>
    public static async Task MigrateAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        var settings = services.GetRequiredService<DatabaseSettings>();
        var folder = services.GetRequiredService<DataFolder>();
        try
        {
            Directory.CreateDirectory(folder.Path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new StartException(
                $"The data folder {folder.Path} cannot be made: {exception.Message} Choose another with Data__Folder, or mend its rights.", exception);
        }

        try
        {
            await using var scope = services.CreateAsyncScope();
            var db = scope.ServiceProvider.GetRequiredService<AlumniDbContext>();
            await MigrationGate.RunAsync(
                db,
                folder,
                async () =>
                {
                    await DatabaseVersion.RefuseNewerAsync(db, cancellationToken);
                    await db.Database.MigrateAsync(cancellationToken);
                },
                scope.ServiceProvider.GetRequiredService<TimeProvider>(),
                cancellationToken);
        }
        catch (Exception exception) when (exception is DbException or IOException or UnauthorizedAccessException or ArgumentException or TimeoutException)
        {
            throw new StartException(Explain(settings, exception), exception);
        }
    }

    private static string Explain(DatabaseSettings settings, Exception exception)
    {
        var reason = (exception.InnerException ?? exception).Message.TrimEnd('.');
        return settings.Provider == DatabaseProvider.Sqlite
            ? $"The SQLite database cannot be used: {reason}. See that the file and its folder can be written and that no other program holds it "
                + "(ConnectionStrings__Default, Data__Folder)."
            : $"PostgreSQL cannot be used: {reason}. See that the server runs and that ConnectionStrings__Default names its host, database and user.";
    }
}
