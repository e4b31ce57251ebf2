namespace AlumniCms.Display.Pages;

/// <summary>The newest items of a section.</summary>
/// <param name="Title">What the section is called.</param>
/// <param name="Url">Address of the whole list.</param>
/// <param name="Items">The items.</param>
public sealed record HomeSection(string Title, string Url, IReadOnlyList<ItemTeaser> Items);
