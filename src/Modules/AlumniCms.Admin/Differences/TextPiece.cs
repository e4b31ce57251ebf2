namespace AlumniCms.Admin.Differences;

/// <summary>A piece of a text that is compared.</summary>
/// <param name="Text">The piece.</param>
/// <param name="IsChanged">Whether only this side has it.</param>
public sealed record TextPiece(string Text, bool IsChanged);
