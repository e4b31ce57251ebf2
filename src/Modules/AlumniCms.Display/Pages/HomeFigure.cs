namespace AlumniCms.Display.Pages;

/// <summary>A number about the network.</summary>
/// <param name="Value">The number.</param>
/// <param name="Label">What is counted, in the reader's language.</param>
public sealed record HomeFigure(int Value, string Label);
