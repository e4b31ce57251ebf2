namespace AlumniCms.Display.Fields;

/// <summary>A field as a page shows it.</summary>
/// <param name="Name">Technical name.</param>
/// <param name="Label">Name for the reader.</param>
/// <param name="Values">What it holds, one or several.</param>
public sealed record FieldView(string Name, string Label, IReadOnlyList<FieldValueView> Values);
