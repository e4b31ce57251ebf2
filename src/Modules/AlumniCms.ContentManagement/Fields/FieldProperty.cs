namespace AlumniCms.ContentManagement.Fields;

/// <summary>A property of a field's value.</summary>
/// <param name="Name">Its name in JSON.</param>
/// <param name="Kind">What it holds.</param>
/// <param name="IsText">Readers see it, so search reads it.</param>
public sealed record FieldProperty(string Name, FieldValueKind Kind, bool IsText = false);
