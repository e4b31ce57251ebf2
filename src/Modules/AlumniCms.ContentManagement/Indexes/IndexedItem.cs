using AlumniCms.ContentManagement.Handlers;

namespace AlumniCms.ContentManagement.Indexes;

/// <summary>What an indexer is told of an item.</summary>
/// <param name="ContentItemId">The item's id.</param>
/// <param name="IsNew">True when no row of the item can exist yet.</param>
/// <param name="Published">The version that readers see, or null.</param>
/// <param name="Latest">The newest version, or null when the item was removed. May be the same as the published one.</param>
public sealed record IndexedItem(
    string ContentItemId, bool IsNew, ContentItemContext? Published, ContentItemContext? Latest);
