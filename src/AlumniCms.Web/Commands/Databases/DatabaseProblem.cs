using AlumniCms.Kernel.Data;

using Microsoft.Data.Sqlite;

using Npgsql;

namespace AlumniCms.Web.Commands.Databases;

/// <summary>Says in one sentence what is wrong with the database, and in another what to do.</summary>
internal static class DatabaseProblem
{
    /// <summary>The explanation, or null when the exception is not about the database itself.</summary>
    public static string? Explain(Exception exception, DatabaseSettings? settings)
    {
        for (var cause = exception; cause is not null; cause = cause.InnerException)
        {
            var text = cause switch
            {
                SqliteException sqlite => Explain(sqlite, settings),
                PostgresException refused => Explain(refused, settings),
                NpgsqlException => $"PostgreSQL{At(settings)} does not answer: {Reason(cause)}. See that it runs and that ConnectionStrings__Default names its host and port.",
                _ => null,
            };
            if (text is not null)
                return text;
        }

        return null;
    }

    public static CommandException Error(string message) => new(ExitCode.ConfigurationOrDatabase, "database", message);

    public static CommandException WrongConnectionString(DatabaseProvider provider, ArgumentException exception) => Error(
        $"ConnectionStrings__Default is not a connection string for {provider}: {exception.Message.TrimEnd('.')}. "
        + (provider == DatabaseProvider.Sqlite
            ? "Write for example Data Source=/srv/alumni/alumni.db, or set Database__Provider to PostgreSql."
            : "Write for example Host=localhost;Database=alumni;Username=alumni, or set Database__Provider to Sqlite."));

    private static string? Explain(SqliteException exception, DatabaseSettings? settings)
    {
        var file = settings is { Provider: DatabaseProvider.Sqlite } ? SqliteFile.PathOf(settings) : "";
        return exception.SqliteErrorCode switch
        {
            5 or 6 => $"The SQLite database {file} is held by another program. Wait until that has finished, or stop it, and try again.",
            8 => $"The SQLite database {file} may only be read. Mend the rights of the file and of its folder.",
            10 => $"The SQLite database {file} could not be read or written by the system: {Reason(exception)}. Check the disk.",
            11 => $"The SQLite database {file} is damaged. Restore it from a backup; keep the damaged file.",
            13 => $"The disk that holds the SQLite database {file} is full. Make room and try again.",
            14 => $"The SQLite database {file} cannot be opened. See that its folder exists and that its rights allow it.",
            26 => $"{file} is not a SQLite database. Name the right file in ConnectionStrings__Default, or move this one away.",
            _ => null,
        };
    }

    private static string? Explain(PostgresException exception, DatabaseSettings? settings) => exception.SqlState switch
    {
        "28P01" or "28000" => $"PostgreSQL{At(settings)} refuses the sign-in: {exception.MessageText}. Check Username and Password in ConnectionStrings__Default.",
        "3D000" => $"PostgreSQL{At(settings)} has no such database: {exception.MessageText}. Create it, or let 'setup' create it.",
        "42501" => $"PostgreSQL{At(settings)} does not allow this: {exception.MessageText}. Grant the role its rights.",
        "53300" => $"PostgreSQL{At(settings)} has no free connection. Raise max_connections, or stop another program.",
        ['5', '7' or '8' or '3', ..] => $"PostgreSQL{At(settings)} is not available: {exception.MessageText}. Try again when it runs.",
        _ => null,
    };

    private static string At(DatabaseSettings? settings)
    {
        if (settings is not { Provider: DatabaseProvider.PostgreSql })
            return "";
        var options = new NpgsqlConnectionStringBuilder(settings.ConnectionString);
        return string.Create(System.Globalization.CultureInfo.InvariantCulture, $" at {options.Host}:{options.Port}");
    }

    private static string Reason(Exception exception) => exception.GetBaseException().Message.TrimEnd('.').ReplaceLineEndings(" ");
}
