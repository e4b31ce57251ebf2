namespace AlumniCms.Display.Pages;

/// <summary>A type by which a search can be narrowed.</summary>
/// <param name="Value">Technical name.</param>
/// <param name="Name">Name for the reader.</param>
/// <param name="Count">Number of hits.</param>
public sealed record SearchTypeChoice(string Value, string Name, int Count);
