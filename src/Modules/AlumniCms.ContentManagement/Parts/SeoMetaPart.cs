namespace AlumniCms.ContentManagement.Parts;

/// <summary>Orchard Core's <c>SeoMetaPart</c>, as far as this program reads it.</summary>
public sealed record SeoMetaPart(string? PageTitle, string? MetaDescription, string? Canonical, string? MetaRobots);
