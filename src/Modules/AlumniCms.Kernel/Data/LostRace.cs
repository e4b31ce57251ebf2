using System.Data.Common;

using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace AlumniCms.Kernel.Data;

/// <summary>Tells a change that came second from one that is wrong.</summary>
public static class LostRace
{
    private const string PostgresUniqueViolation = "23505";
    private const int SqliteConstraint = 19;

    /// <summary>True when somebody else has changed the row, or taken the place, that the change was about.</summary>
    public static bool Is(DbUpdateException exception) =>
        exception is DbUpdateConcurrencyException
        || exception.InnerException is DbException { SqlState: PostgresUniqueViolation } or SqliteException { SqliteErrorCode: SqliteConstraint };
}
