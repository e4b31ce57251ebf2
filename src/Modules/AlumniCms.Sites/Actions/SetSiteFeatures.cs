using AlumniCms.Kernel.Auditing;
using AlumniCms.Kernel.Data;
using AlumniCms.Kernel.Modules;
using AlumniCms.Kernel.Permissions;
using AlumniCms.Kernel.Results;
using AlumniCms.Kernel.Sites;
using AlumniCms.Sites.Models;
using AlumniCms.Sites.Rules;
using AlumniCms.Sites.Storage;

namespace AlumniCms.Sites.Actions;

/// <summary>Switches features of a site on, with what they depend on, and off, with what depends on them.</summary>
public sealed class SetSiteFeatures(
    AlumniDbContext db, CurrentSite site, CurrentActor actor, ModuleCatalog modules, AuditTrail audit, TimeProvider time)
{
    private readonly SiteWriter _writer = new(db, site, actor, modules, audit, time, "site.features-set");

    /// <summary>Switches the features, named by id or by Orchard Core's name. What is in both lists ends off.</summary>
    /// <param name="key">Key of the site.</param>
    /// <param name="enable">What goes on.</param>
    /// <param name="disable">What goes off.</param>
    /// <param name="revision">The revision of the site that whoever asks has seen; null for whatever it is.</param>
    /// <param name="cancellationToken">Stops the work; nothing is written then.</param>
    public async Task<Result<SiteFeaturesSet>> RunAsync(
        string key,
        IReadOnlyCollection<string> enable,
        IReadOnlyCollection<string> disable,
        int? revision = null,
        CancellationToken cancellationToken = default)
    {
        List<Refusal> refusals =
            [.. FeatureRules.Check(enable, modules, "Enable"), .. FeatureRules.Check(disable, modules, "Disable")];
        refusals.AddRange(refusals.Count > 0 ? [] : FeatureRules.CheckAlwaysEnabled(disable, modules));
        if (refusals.Count > 0)
            return Result<SiteFeaturesSet>.Refused(refusals);

        var before = modules.Close([]);
        var saved = await _writer.ChangeSettingAsync(
            key,
            row =>
            {
                if (SiteWriter.ChangedSince(row, revision) is { } changed)
                    return changed;
                before = modules.Close(SiteJson.ReadList(row.FeaturesJson));
                Switch(row, enable, disable);
                return null;
            },
            cancellationToken);
        if (!saved.Succeeded)
            return Result<SiteFeaturesSet>.Refused(saved.Refusals);
        var after = saved.Value.Site.Features;
        return new SiteFeaturesSet(
            saved.Value.Site,
            [.. after.Except(before, StringComparer.OrdinalIgnoreCase).Order(StringComparer.Ordinal)],
            [.. before.Except(after, StringComparer.OrdinalIgnoreCase).Order(StringComparer.Ordinal)]);
    }

    private void Switch(SiteRow row, IEnumerable<string> enable, IEnumerable<string> disable)
    {
        // A feature that a later version no longer has stays asked for: it may come back.
        IEnumerable<string> asked = SiteJson.ReadList(row.FeaturesJson)
            .Union(FeatureRules.Canonical(enable, modules), StringComparer.OrdinalIgnoreCase);
        foreach (var off in FeatureRules.Canonical(disable, modules))
            asked = modules.Without(asked, off);
        row.FeaturesJson = SiteJson.Write(asked.Order(StringComparer.Ordinal));
    }
}
