namespace AlumniCms.Editors.Contents;

/// <summary>Somebody else has saved while this person was writing.</summary>
/// <param name="By">Who.</param>
/// <param name="At">When, in words.</param>
/// <param name="Differences">What differs.</param>
public sealed record EditorConflict(string By, string At, IReadOnlyList<EditorDifference> Differences);
