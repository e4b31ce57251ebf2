namespace AlumniCms.ContentManagement.Actions;

/// <summary>Event, through the outbox: an item is there that was never there before, published or not.</summary>
/// <param name="ContentItemId">The item.</param>
/// <param name="ContentType">Its type.</param>
/// <param name="Depth">See <see cref="AutomationDepth"/>.</param>
public sealed record ContentItemCreated(string ContentItemId, string ContentType, int Depth = 0);
