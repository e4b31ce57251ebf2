using AlumniCms.Kernel.Data;

using Npgsql;

namespace AlumniCms.Web.Commands.Databases;

/// <summary>Looks at a PostgreSQL database without making one.</summary>
internal static class PostgreSqlServer
{
    /// <summary>Whether the server has the database.</summary>
    public static async Task<bool> ProbeAsync(DatabaseSettings settings, CancellationToken cancellationToken)
    {
        NpgsqlConnection connection;
        try
        {
            connection = new NpgsqlConnection(settings.ConnectionString);
        }
        catch (ArgumentException exception)
        {
            throw DatabaseProblem.WrongConnectionString(settings.Provider, exception);
        }

        await using (connection)
        {
            try
            {
                await connection.OpenAsync(cancellationToken);
                return true;
            }
            catch (PostgresException exception) when (exception.SqlState == PostgresErrorCodes.InvalidCatalogName)
            {
                return false;
            }
        }
    }
}
