using AlumniCms.Kernel.Data;
using AlumniCms.Kernel.Sites;
using AlumniCms.Web.Hosting;

using Microsoft.EntityFrameworkCore;

namespace AlumniCms.Web.Commands.Databases;

/// <summary>Looks at the database before a command works on it, so that trouble is told once and early.</summary>
internal static class DatabaseDoor
{
    /// <summary>Sees that the database is as the command needs it. Nothing is created or changed.</summary>
    /// <exception cref="CommandException">It is not.</exception>
    public static async Task OpenAsync(IServiceProvider services, DatabaseNeed need, CancellationToken cancellationToken)
    {
        if (need == DatabaseNeed.None)
            return;
        var settings = services.GetRequiredService<DatabaseSettings>();
        if (!await ExistsAsync(settings, need.HasFlag(DatabaseNeed.Writable), cancellationToken))
            throw NotSetUp(settings);
        await RequireSchemaAsync(services, settings, cancellationToken);
        if (need.HasFlag(DatabaseNeed.SetUp) && (await services.GetRequiredService<ISiteStore>().GetAsync(cancellationToken)).Worldwide is null)
            throw NotSetUp(settings);
    }

    /// <summary>Whether the database is there; one that cannot be used is an error.</summary>
    public static async Task<bool> ExistsAsync(DatabaseSettings settings, bool forWriting, CancellationToken cancellationToken)
    {
        if (settings.Provider == DatabaseProvider.Sqlite)
            return await SqliteFile.ProbeAsync(settings, forWriting, cancellationToken);
        return await PostgreSqlServer.ProbeAsync(settings, cancellationToken);
    }

    private static async Task RequireSchemaAsync(IServiceProvider services, DatabaseSettings settings, CancellationToken cancellationToken)
    {
        await using var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<AlumniDbContext>();
        await DatabaseVersion.RefuseNewerAsync(db, cancellationToken);
        var pending = (await db.Database.GetPendingMigrationsAsync(cancellationToken)).ToList();
        if (pending.Count == db.Database.GetMigrations().Count())
            throw NotSetUp(settings);
        if (pending.Count > 0)
            throw new CommandException(
                ExitCode.WrongState,
                "database.older",
                "The database was made by an older version of this program. Start the server once, or run 'setup': both bring it up to date.");
    }

    private static CommandException NotSetUp(DatabaseSettings settings) => new(
        ExitCode.WrongState,
        "network.missing",
        "The network is not set up yet: "
        + (settings.Provider == DatabaseProvider.Sqlite
            ? $"there is nothing in {SqliteFile.PathOf(settings)}. Run the command 'setup' first, or name the folder of your network in Data__Folder."
            : "its database is empty. Run the command 'setup' first, or name the database of your network in ConnectionStrings__Default."));
}
