namespace AlumniCms.Distribution;

/// <summary>Names the texts of this module for the localizer.</summary>
public sealed class Texts;
