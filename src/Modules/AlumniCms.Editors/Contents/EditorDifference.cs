namespace AlumniCms.Editors.Contents;

/// <summary>A value that two texts of an item have differently.</summary>
/// <param name="Name">Name of the control.</param>
/// <param name="Label">Its label.</param>
/// <param name="Theirs">What the other one has saved.</param>
/// <param name="Mine">What this person has written.</param>
public sealed record EditorDifference(string Name, string Label, string Theirs, string Mine);
