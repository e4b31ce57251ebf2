using AlumniCms.Kernel.Data;

using Microsoft.EntityFrameworkCore;

namespace AlumniCms.Web.Hosting;

/// <summary>Keeps an old program away from a new database, which it would read wrongly.</summary>
internal static class DatabaseVersion
{
    /// <summary>Refuses a database that a newer version has migrated.</summary>
    /// <exception cref="StartException">It was.</exception>
    public static async Task RefuseNewerAsync(AlumniDbContext db, CancellationToken cancellationToken)
    {
        var applied = await db.Database.GetAppliedMigrationsAsync(cancellationToken);
        var unknown = applied.Except(db.Database.GetMigrations(), StringComparer.Ordinal).LastOrDefault();
        if (unknown is not null)
            throw new StartException(
                $"The database was made by a newer version of this program (it has the migration {unknown}). Install that version, or use another database.");
    }
}
