namespace AlumniCms.ContentManagement.Actions;

/// <summary>Event, through the outbox: readers see a new version of an item.</summary>
/// <param name="ContentItemId">The item.</param>
/// <param name="ContentType">Its type.</param>
/// <param name="First">True when the item was never published before.</param>
/// <param name="Depth">See <see cref="AutomationDepth"/>.</param>
public sealed record ContentItemPublished(string ContentItemId, string ContentType, bool First, int Depth = 0);
