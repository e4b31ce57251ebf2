namespace AlumniCms.Editors.Contents;

/// <summary>What is said after a button of the workflow.</summary>
/// <param name="Notice">That it was done, or null.</param>
/// <param name="Problems">Why it was not.</param>
internal sealed record DeskAnswer(string? Notice, IReadOnlyList<string> Problems);
