namespace AlumniCms.Search.Queries;

/// <summary>A stretch of an excerpt; plain text, to be encoded by the view.</summary>
/// <param name="Text">The characters as they stand in the original, or with an ellipsis where the excerpt is cut.</param>
/// <param name="IsMatch">True when it is what the reader looked for.</param>
public readonly record struct ExcerptSegment(string Text, bool IsMatch);
