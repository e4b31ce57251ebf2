using System.Globalization;

using AlumniCms.Kernel.Configuration;
using AlumniCms.Kernel.Data;

namespace AlumniCms.Web.Hosting;

/// <summary>What the host reads from the configuration before anything else.</summary>
internal sealed record HostSettings(DatabaseSettings Database, DataFolder DataFolder, int CacheMegabytes, bool? BuildDemo)
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
        return new HostSettings(new DatabaseSettings(provider, connection), new DataFolder(folder), ReadCacheSize(configuration), ReadFlag(configuration, "Demo:Build"));
    }

    private static int ReadCacheSize(IConfiguration configuration)
    {
        var text = configuration["OutputCache:SizeMegabytes"];
        if (string.IsNullOrEmpty(text))
            return 64;
        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var size) && size is > 0 and <= 65_536
            ? size
            : throw new SettingsException("OutputCache__SizeMegabytes", $"is '{text}'. Write a whole number from 1 to 65536.");
    }

    private static bool? ReadFlag(IConfiguration configuration, string key) => configuration[key] switch
    {
        null or "" => null,
        var text when bool.TryParse(text, out var flag) => flag,
        var text => throw new SettingsException(key.Replace(":", "__", StringComparison.Ordinal), $"is '{text}'. Use true or false."),
    };

    private static DatabaseProvider ReadProvider(string? text) => text switch
    {
        null or "" => DatabaseProvider.Sqlite,
        _ when Enum.TryParse<DatabaseProvider>(text, ignoreCase: true, out var provider) && Enum.IsDefined(provider) => provider,
        _ => throw new SettingsException("Database__Provider", $"is '{text}'. Use Sqlite or PostgreSql."),
    };
}
