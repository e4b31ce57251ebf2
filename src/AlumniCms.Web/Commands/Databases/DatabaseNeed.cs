namespace AlumniCms.Web.Commands.Databases;

/// <summary>What a command asks of the database before it begins.</summary>
[Flags]
internal enum DatabaseNeed
{
    /// <summary>Nothing: the command looks for itself.</summary>
    None = 0,

    /// <summary>The schema of this version.</summary>
    Migrated = 1,

    /// <summary>A worldwide site.</summary>
    SetUp = 2,

    /// <summary>That it can be written now.</summary>
    Writable = 4,

    /// <summary>A network that can be read.</summary>
    Network = Migrated | SetUp,
}
