using Npgsql;

namespace AlumniCms.Bench.Databases;

/// <summary>A database engine, which gives as many empty databases as asked for.</summary>
/// <param name="name">The engine's name for people.</param>
/// <param name="work">Folder for files of the databases.</param>
/// <param name="postgres">Where PostgreSQL is to be reached; null for SQLite.</param>
internal sealed class Engine(string name, string work, string? postgres)
{
    private int _made;

    public string Name => name;

    /// <summary>SQLite, and PostgreSQL where there is one, or the one of them that was asked for.</summary>
    public static IEnumerable<Engine> Asked(string work, string? postgres, string? only) =>
        new[] { new Engine("SQLite", work, postgres: null), postgres is null ? null : new Engine("PostgreSQL", work, postgres) }
            .OfType<Engine>().Where(e => only is null || e.Name.Equals(only, StringComparison.OrdinalIgnoreCase));

    /// <summary>Makes an empty database.</summary>
    public async Task<Database> MakeDatabaseAsync(CancellationToken cancellationToken)
    {
        var number = ++_made;
        var folder = Directory.CreateDirectory(Path.Combine(work, $"{name}-{number}")).FullName;
        if (postgres is null)
            return Database.Of("Sqlite", $"Data Source={Path.Combine(folder, "alumni.db")}", folder);
        var own = new NpgsqlConnectionStringBuilder(postgres) { Database = $"bench{number}" };
        await using var server = NpgsqlDataSource.Create(postgres);
        await using var create = server.CreateCommand($"CREATE DATABASE bench{number}");
        await create.ExecuteNonQueryAsync(cancellationToken);
        return Database.Of("PostgreSql", own.ConnectionString, folder);
    }
}
