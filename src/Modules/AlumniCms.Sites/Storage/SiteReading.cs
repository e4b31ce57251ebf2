using AlumniCms.Kernel.Modules;
using AlumniCms.Kernel.Sites;
using AlumniCms.Sites.Models;

namespace AlumniCms.Sites.Storage;

/// <summary>Makes the shared value of a stored site.</summary>
internal static class SiteReading
{
    /// <summary>The row as every module sees it.</summary>
    /// <exception cref="System.Text.Json.JsonException">A column does not hold the JSON that it should.</exception>
    public static Site ToSite(this SiteRow row, ModuleCatalog modules) => new()
    {
        Id = row.Id,
        Revision = row.Revision,
        Key = row.Key,
        IsWorldwide = row.IsWorldwide,
        Names = SiteJson.ReadNames(row.NamesJson),
        Country = row.Country,
        Region = row.Region,
        Cultures = SiteJson.ReadList(row.CulturesJson),
        DefaultCulture = row.DefaultCulture,
        Fallbacks = SiteJson.ReadFallbacks(row.FallbacksJson),
        TimeZone = row.TimeZone,
        Hosts = [.. row.Hosts.OrderBy(h => h.Position).Select(h => h.HostName)],
        Status = row.Status,
        Dormancy = row.DormancyJson is { } dormancy ? SiteJson.ReadDormancy(dormancy) : null,
        ContentModel = row.ContentModel,
        Features = modules.Close(SiteJson.ReadList(row.FeaturesJson)),
        Branding = SiteJson.ReadObject(row.BrandingJson),
        Settings = SiteJson.ReadObject(row.SettingsJson),
    };
}
