using AlumniCms.ContentManagement.Definitions;

namespace AlumniCms.Display.Pages;

/// <summary>Some items of a type under its name. Drawn by the view <c>{Type}.Section</c>.</summary>
/// <param name="Type">The type.</param>
/// <param name="Title">What the section is called.</param>
/// <param name="Url">Address of the whole list, or null where there is none.</param>
/// <param name="Items">The items.</param>
public sealed record HomeSection(ContentTypeDefinition Type, string Title, string? Url, IReadOnlyList<ItemTeaser> Items);
