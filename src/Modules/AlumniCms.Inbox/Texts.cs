namespace AlumniCms.Inbox;

/// <summary>Names the texts of this module for the localizer.</summary>
internal sealed class Texts;
