namespace AlumniCms.Admin.Menu;

/// <summary>A heading of the menu with its entries.</summary>
/// <param name="Title">The heading.</param>
/// <param name="Items">The entries.</param>
public sealed record AdminMenuSection(string Title, IReadOnlyList<AdminMenuItem> Items);
