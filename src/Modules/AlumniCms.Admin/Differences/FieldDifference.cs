namespace AlumniCms.Admin.Differences;

/// <summary>A value that differs.</summary>
/// <param name="Label">What it is called.</param>
/// <param name="Older">The older text in pieces.</param>
/// <param name="Newer">The newer text in pieces.</param>
public sealed record FieldDifference(string Label, IReadOnlyList<TextPiece> Older, IReadOnlyList<TextPiece> Newer);
