namespace AlumniCms.Editorial.Panel;

/// <summary>A transition that was taken.</summary>
/// <param name="Text">Which, translated.</param>
/// <param name="When">By whom and when.</param>
/// <param name="Note">What was said, or an empty text.</param>
public sealed record PanelStep(string Text, string When, string Note);
