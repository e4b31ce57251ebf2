using System.Data.Common;

using Microsoft.Data.Sqlite;

using Npgsql;

namespace AlumniCms.Bench.Databases;

/// <summary>A database that nobody has used yet, as settings of the program.</summary>
internal sealed record Database(IReadOnlyDictionary<string, string> Environment)
{
    public bool IsSqlite => Environment["Database__Provider"] == "Sqlite";

    /// <summary>Folder of the program's files.</summary>
    public string Folder => Environment["Data__Folder"];

    /// <summary>Opens a connection of our own to it.</summary>
    public async Task<DbConnection> OpenAsync(CancellationToken cancellationToken)
    {
        var address = Environment["ConnectionStrings__Default"];
        DbConnection connection = IsSqlite ? new SqliteConnection(address) : new NpgsqlConnection(address);
        await connection.OpenAsync(cancellationToken);
        return connection;
    }

    /// <summary>The same with one setting more, or another one.</summary>
    public Database With(string name, string value) =>
        new(new Dictionary<string, string>(Environment, StringComparer.Ordinal) { [name] = value });

    public static Database Of(string provider, string connection, string folder) => new(new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["Data__Folder"] = folder,
        ["Database__Provider"] = provider,
        ["ConnectionStrings__Default"] = connection,
        ["Demo__Build"] = "false",
        ["ASPNETCORE_ENVIRONMENT"] = "Production",
    });
}
