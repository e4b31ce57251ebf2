namespace AlumniCms.ContentManagement.Parts;

/// <summary>Orchard Core's <c>TitlePart</c>.</summary>
public sealed record TitlePart(string? Title);
