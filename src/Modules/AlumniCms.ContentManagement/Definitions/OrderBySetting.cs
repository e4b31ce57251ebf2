namespace AlumniCms.ContentManagement.Definitions;

/// <summary>The order of a type's list.</summary>
/// <param name="Field">A date field in the type's own part.</param>
/// <param name="Descending">Latest first.</param>
public sealed record OrderBySetting(string Field, bool Descending = false);
