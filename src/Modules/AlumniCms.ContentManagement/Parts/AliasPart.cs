namespace AlumniCms.ContentManagement.Parts;

/// <summary>Orchard Core's <c>AliasPart</c>: a name under which other content refers to the item.</summary>
public sealed record AliasPart(string? Alias);
