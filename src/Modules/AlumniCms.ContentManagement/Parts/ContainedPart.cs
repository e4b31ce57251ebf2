namespace AlumniCms.ContentManagement.Parts;

/// <summary>Orchard Core's <c>ContainedPart</c>: the item belongs to the list of another one.</summary>
public sealed record ContainedPart(string? ListContentItemId, int Order = 0);
