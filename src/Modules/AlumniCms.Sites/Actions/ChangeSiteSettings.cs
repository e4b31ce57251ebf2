using System.Text.Json.Nodes;

using AlumniCms.Kernel.Auditing;
using AlumniCms.Kernel.Data;
using AlumniCms.Kernel.Modules;
using AlumniCms.Kernel.Permissions;
using AlumniCms.Kernel.Results;
using AlumniCms.Kernel.Sites;
using AlumniCms.Sites.Rules;
using AlumniCms.Sites.Storage;

namespace AlumniCms.Sites.Actions;

/// <summary>
/// Merges settings into a site's: objects are merged, other values replaced, and null takes a setting away
/// (JSON Merge Patch, RFC 7396).
/// </summary>
public sealed class ChangeSiteSettings(
    AlumniDbContext db, CurrentSite site, CurrentActor actor, ModuleCatalog modules, AuditTrail audit, TimeProvider time)
{
    private readonly SiteWriter _writer = new(db, site, actor, modules, audit, time, "site.settings-changed");

    /// <summary>Merges the settings into those of the site with this key. What they said already changes nothing.</summary>
    public async Task<Result<SiteSaved>> RunAsync(string key, JsonObject settings, CancellationToken cancellationToken = default)
    {
        // Before it is copied: a copy of a bottomless value would never end.
        if (JsonRules.Check(settings, "Settings", JsonRules.SettingsLimit).FirstOrDefault() is { } tooLarge)
            return tooLarge;
        return await _writer.ChangeSettingAsync(
            key,
            row =>
            {
                var merged = JsonMerge.Into(SiteJson.ReadObject(row.SettingsJson), settings);
                if (JsonRules.Check(merged, "Settings", JsonRules.SettingsLimit).FirstOrDefault() is { } refusal)
                    return refusal;
                row.SettingsJson = SiteRowFilling.Keep(row.SettingsJson, merged);
                return null;
            },
            cancellationToken);
    }
}
