using AlumniCms.ContentManagement.Items;

namespace AlumniCms.ContentManagement.Copies;

/// <summary>An item of the worldwide site and the sites whose copies of it are written, all at once.</summary>
/// <param name="Source">The version of the original that readers see; null when the copies are taken away.</param>
/// <param name="ContentItemId">The item's id, the same on all sites.</param>
/// <param name="SourceSiteId">The site of the original.</param>
/// <param name="SiteIds">The sites of the copies.</param>
public sealed record ItemCopies(ContentItem? Source, string ContentItemId, int SourceSiteId, IReadOnlyCollection<int> SiteIds);
