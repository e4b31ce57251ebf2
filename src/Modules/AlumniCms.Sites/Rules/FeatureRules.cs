using AlumniCms.Kernel.Modules;
using AlumniCms.Kernel.Results;

namespace AlumniCms.Sites.Rules;

internal static class FeatureRules
{
    public static IEnumerable<Refusal> Check(IEnumerable<string>? features, ModuleCatalog modules, string path) =>
        (features ?? []).Select((name, i) => (name, i)).Where(f => f.name is null || modules.FindFeature(f.name) is null)
            .Select(f => new Refusal(
                "site.feature-unknown",
                $"No module of this program has a feature '{Shown.Short(f.name ?? "")}'. Check its spelling, or leave it out.",
                $"{path}[{f.i}]"));

    public static IEnumerable<Refusal> CheckAlwaysEnabled(IEnumerable<string> disable, ModuleCatalog modules) =>
        disable.Select(name => modules.FindFeature(name)!).Where(f => f.AlwaysEnabled)
            .Select(f => new Refusal(
                "site.feature-always-on", $"No site can do without the feature '{f.Id}' ({f.Name}). Take it out of the list.", "Disable"));

    /// <summary>Ids instead of Orchard Core's names, each once, in a stable order.</summary>
    public static string[] Canonical(IEnumerable<string> features, ModuleCatalog modules) =>
        [.. features.Select(f => modules.FindFeature(f)!.Id).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
}
