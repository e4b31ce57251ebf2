namespace AlumniCms.ContentManagement.Actions;

/// <summary>Event, through the outbox: readers no longer see an item.</summary>
/// <param name="ContentItemId">The item.</param>
/// <param name="ContentType">Its type.</param>
/// <param name="Depth">See <see cref="AutomationDepth"/>.</param>
public sealed record ContentItemUnpublished(string ContentItemId, string ContentType, int Depth = 0);
