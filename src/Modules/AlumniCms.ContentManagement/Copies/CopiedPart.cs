namespace AlumniCms.ContentManagement.Copies;

/// <summary>Stands in an item that is a copy of the worldwide site's, as long as the copy follows its original.</summary>
/// <param name="ContentItemVersionId">The version of the original that it holds.</param>
public sealed record CopiedPart(string? ContentItemVersionId);
