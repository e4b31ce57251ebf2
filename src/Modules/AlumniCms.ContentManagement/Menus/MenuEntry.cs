namespace AlumniCms.ContentManagement.Menus;

/// <summary>An entry of a menu.</summary>
/// <param name="Text">What it says.</param>
/// <param name="Url">Where it leads; <c>~/</c> stands for the site's root in the page's culture. Null for a heading.</param>
/// <param name="Culture">Language of the text.</param>
/// <param name="Children">Entries below it.</param>
public sealed record MenuEntry(string Text, string? Url, string Culture, IReadOnlyList<MenuEntry> Children);
