namespace AlumniCms.ContentManagement.Actions;

/// <summary>The version that an editor started from.</summary>
/// <param name="ContentItemVersionId">The version.</param>
/// <param name="Revision">How often it had been changed then.</param>
public sealed record EditingBasis(string ContentItemVersionId, int Revision);
