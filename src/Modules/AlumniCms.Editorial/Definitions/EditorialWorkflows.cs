using System.Collections.Immutable;

using AlumniCms.Kernel.Sites;

namespace AlumniCms.Editorial.Definitions;

/// <summary>The workflows of all sites at one moment. Immutable.</summary>
/// <param name="bySite">What each site has written, by the site's number.</param>
/// <param name="worldwide">Number of the worldwide site, or null.</param>
public sealed class EditorialWorkflows(IReadOnlyDictionary<int, ImmutableArray<EditorialWorkflow>> bySite, int? worldwide)
{
    /// <summary>The way that texts of a type take on a site: its own, else the network's, else the one that comes with the program.</summary>
    public EditorialWorkflow For(Site site, string contentType) =>
        In(site.Id, contentType)
        ?? (worldwide is { } network && site.ContentModel == ContentModelSource.Network ? In(network, contentType) : null)
        ?? BuiltInWorkflow.Value;

    /// <summary>What the site has written itself.</summary>
    public ImmutableArray<EditorialWorkflow> Of(Site site) => bySite.TryGetValue(site.Id, out var own) ? own : [];

    /// <summary>What the site has from the network; none on the worldwide site.</summary>
    public ImmutableArray<EditorialWorkflow> OfNetwork(Site site) =>
        !site.IsWorldwide && worldwide is { } network && site.ContentModel == ContentModelSource.Network && bySite.TryGetValue(network, out var found) ? found : [];

    private EditorialWorkflow? In(int siteId, string contentType) =>
        bySite.TryGetValue(siteId, out var workflows)
            ? workflows.FirstOrDefault(w => w.ContentTypes.Contains(contentType, StringComparer.OrdinalIgnoreCase))
                ?? workflows.FirstOrDefault(w => w.ContentTypes.Length == 0)
            : null;
}
