namespace AlumniCms.Display.Frames;

/// <summary>A link in a page.</summary>
/// <param name="Text">What it says.</param>
/// <param name="Url">Where it leads, or null for the page itself.</param>
/// <param name="Lang">Language of the text, or null for that of the interface.</param>
public sealed record PageLink(string Text, string? Url, string? Lang = null);
