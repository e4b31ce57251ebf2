namespace AlumniCms.Kernel.Data;

/// <summary>The database engines that the program runs on.</summary>
public enum DatabaseProvider
{
    /// <summary>Embedded, one node: the default.</summary>
    Sqlite = 0,

    /// <summary>PostgreSQL 15 or later: several nodes.</summary>
    PostgreSql = 1,
}
