namespace AlumniCms.Display.Pages;

/// <summary>A value by which a list can be narrowed.</summary>
/// <param name="Value">Value in the address: a code, or the id of a term.</param>
/// <param name="Text">What it is called for the reader.</param>
/// <param name="Count">How many entries it would leave.</param>
/// <param name="IsChosen">True when the reader chose it.</param>
public sealed record ListChoice(string Value, string Text, int Count, bool IsChosen);
