namespace AlumniCms.Admin.Menu;

/// <summary>An entry of the menu on a page.</summary>
/// <param name="Text">Its words.</param>
/// <param name="Icon">Name of its icon.</param>
/// <param name="Url">Where it leads.</param>
/// <param name="IsCurrent">Whether the page stands below it.</param>
public sealed record AdminMenuItem(string Text, string Icon, string Url, bool IsCurrent);
