using Microsoft.Extensions.Localization;

namespace AlumniCms.Display.Fields;

/// <summary>What people call the regions of the world that sites are in.</summary>
public static class RegionNames
{
    /// <summary>The name, in the language of the page; null for a region that has none.</summary>
    public static string? Of(string region, IStringLocalizer T) => region switch
    {
        "africa" => T["Africa"].Value,
        "asia" => T["Asia"].Value,
        "europe" => T["Europe"].Value,
        "latin-america" => T["Latin America"].Value,
        "middle-east" => T["Middle East"].Value,
        "north-america" => T["North America"].Value,
        "oceania" => T["Oceania"].Value,
        _ => null,
    };
}
