namespace AlumniCms.Admin.Dashboard;

/// <summary>A line of a card.</summary>
/// <param name="Text">What it is.</param>
/// <param name="Url">Where it is worked on.</param>
/// <param name="Note">Since when, by whom; or null.</param>
/// <param name="Lang">Language of the text, where it is not the interface's.</param>
public sealed record DashboardLine(string Text, string Url, string? Note = null, string? Lang = null);
