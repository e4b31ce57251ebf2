using AlumniCms.Kernel.Sites;

namespace AlumniCms.Sites.Actions;

/// <summary>What switching features came to.</summary>
/// <param name="Site">The site as it is now.</param>
/// <param name="Enabled">Ids of the features that are on now and were off before, dependencies included.</param>
/// <param name="Disabled">Ids of the features that are off now and were on before, dependents included.</param>
public sealed record SiteFeaturesSet(Site Site, IReadOnlyList<string> Enabled, IReadOnlyList<string> Disabled);
