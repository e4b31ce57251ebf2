using AlumniCms.Kernel.Modules;
using AlumniCms.Kernel.Results;
using AlumniCms.Sites.Actions;
using AlumniCms.Sites.Cultures;

namespace AlumniCms.Sites.Rules;

/// <summary>What can be said about a draft without asking the database.</summary>
internal static class SiteDraftRules
{
    /// <summary>The draft in the one form that is stored, or everything that is wrong with it.</summary>
    public static Result<SiteDraft> Normalise(SiteDraft draft, ModuleCatalog modules)
    {
        List<Refusal> refusals =
        [
            .. SiteKeyRules.Check(draft.Key),
            .. CultureRules.Check(draft),
            .. NameRules.Check(draft.Names),
            .. FallbackRules.Check(draft.Fallbacks),
            .. PlaceRules.Check(draft),
            .. HostRules.Check(draft.Hosts),
            .. FeatureRules.Check(draft.Features, modules, nameof(SiteDraft.Features)),
            .. BrandingRules.Check(draft.Branding),
            .. JsonRules.Check(draft.Settings, nameof(SiteDraft.Settings), JsonRules.SettingsLimit),
        ];
        return refusals.Count > 0 ? Result<SiteDraft>.Refused(refusals) : Clean(draft, modules);
    }

    private static SiteDraft Clean(SiteDraft draft, ModuleCatalog modules)
    {
        var cultures = draft.Cultures.Select(Canonical).ToArray();
        return draft with
        {
            Names = ByCulture(draft.Names, values => values[^1].Trim()),
            Cultures = cultures,
            DefaultCulture = draft.DefaultCulture is { } culture ? Canonical(culture) : cultures[0],
            Fallbacks = draft.Fallbacks is null ? null : ByCulture(
                draft.Fallbacks,
                lists => (IReadOnlyList<string>)[.. lists.SelectMany(l => l).Select(Canonical).Distinct(StringComparer.Ordinal)]),
            Hosts = draft.Hosts?.Select(h => HostRules.Canonical(h)!).ToArray(),
            Features = draft.Features is null ? null : FeatureRules.Canonical(draft.Features, modules),
        };
    }

    private static Dictionary<string, T> ByCulture<T>(IReadOnlyDictionary<string, T> map, Func<T[], T> join) =>
        map.GroupBy(p => Canonical(p.Key), p => p.Value, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => join([.. g]), StringComparer.Ordinal);

    private static string Canonical(string culture) => KnownCultures.Find(culture)!.Name;
}
