using AlumniCms.Kernel.Configuration;

namespace AlumniCms.Web.Hosting;

/// <summary>Finds settings that nobody reads: most likely slips of the pen, which would go unnoticed otherwise.</summary>
internal static class SettingsCheck
{
    /// <summary>Names the first unknown setting.</summary>
    /// <exception cref="SettingsException">There is one.</exception>
    public static void Run(IConfiguration configuration)
    {
        foreach (var section in configuration.GetChildren())
        {
            if (KnownSettings.Sections.TryGetValue(section.Key, out var known))
                foreach (var (key, _) in section.AsEnumerable(makePathsRelative: true).Where(p => p.Key.Length > 0 && p.Value is not null))
                    if (known.Length > 0 && !known.Contains(FirstPart(key), StringComparer.OrdinalIgnoreCase))
                        throw Unknown($"{section.Key}__{key.Replace(":", "__", StringComparison.Ordinal)}", known.Select(k => $"{section.Key}__{k}"));
        }

        // The environment holds much that is not ours; a name with two underscores in it is meant for this program.
        foreach (var section in configuration.GetChildren().Where(s => !KnownSettings.Sections.ContainsKey(s.Key) && s.GetChildren().Any()))
            throw Unknown($"{section.Key}__{section.GetChildren().First().Key}", KnownSettings.Sections.Keys.Select(k => $"{k}__…"));
    }

    private static string FirstPart(string key) => key.Split(':')[0];

    private static SettingsException Unknown(string setting, IEnumerable<string> known) =>
        new(setting, $"is not known. Known ones: {string.Join(", ", known)}. All are listed in docs/operators/configuration.md.");
}
