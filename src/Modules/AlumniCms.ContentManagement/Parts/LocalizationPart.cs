namespace AlumniCms.ContentManagement.Parts;

/// <summary>Orchard Core's <c>LocalizationPart</c>: ties the translations of one text together.</summary>
public sealed record LocalizationPart(string? LocalizationSet, string? Culture);
