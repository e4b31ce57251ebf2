using AlumniCms.Kernel.Configuration;
using AlumniCms.Kernel.Data;

namespace AlumniCms.Web.Hosting;

/// <summary>What the host reads from the configuration before anything else.</summary>
internal sealed record HostSettings(DatabaseSettings Database, DataFolder DataFolder)
{
    /// <summary>Reads and checks the settings.</summary>
    /// <exception cref="SettingsException">A setting is unknown, contradictory or out of range.</exception>
    public static HostSettings Read(IConfiguration configuration, string contentRoot)
    {
        SettingsCheck.Run(configuration);
        var folder = Path.GetFullPath(configuration["Data:Folder"] is { Length: > 0 } given ? given : "App_Data", contentRoot);
        var connection = configuration.GetConnectionString("Default") ?? "";
        var provider = ReadProvider(configuration["Database:Provider"]);
        if (provider == DatabaseProvider.PostgreSql && connection.Length == 0)
            throw new SettingsException(
                "ConnectionStrings__Default", "is missing, and Database__Provider is PostgreSql. Write for example Host=localhost;Database=alumni;Username=alumni.");
        if (provider == DatabaseProvider.Sqlite && connection.Contains("Host=", StringComparison.OrdinalIgnoreCase))
            throw new SettingsException(
                "Database__Provider", "is Sqlite, but ConnectionStrings__Default names a host. Set Database__Provider to PostgreSql, or leave the connection string out.");
        if (provider == DatabaseProvider.Sqlite && connection.Length == 0)
            connection = $"Data Source={Path.Combine(folder, "alumni.db")}";
        return new HostSettings(new DatabaseSettings(provider, connection), new DataFolder(folder));
    }

    private static DatabaseProvider ReadProvider(string? text) => text switch
    {
        null or "" => DatabaseProvider.Sqlite,
        _ when Enum.TryParse<DatabaseProvider>(text, ignoreCase: true, out var provider) && Enum.IsDefined(provider) => provider,
        _ => throw new SettingsException("Database__Provider", $"is '{text}'. Use Sqlite or PostgreSql."),
    };
}
