namespace AlumniCms.Display;

/// <summary>Marks the texts of public pages for the localizer.</summary>
public sealed class Texts;
