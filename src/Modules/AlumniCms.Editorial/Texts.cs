namespace AlumniCms.Editorial;

/// <summary>Names the texts of this module.</summary>
public sealed class Texts;
