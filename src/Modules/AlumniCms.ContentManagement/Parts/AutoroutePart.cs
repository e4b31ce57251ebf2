namespace AlumniCms.ContentManagement.Parts;

/// <summary>Orchard Core's <c>AutoroutePart</c>: the item's address.</summary>
/// <param name="Path">Address below the site and culture, without a leading slash.</param>
/// <param name="SetHomepage">The item is the home page of its culture.</param>
/// <param name="RouteContainedItems">Contained items have addresses below this one.</param>
public sealed record AutoroutePart(string? Path, bool SetHomepage = false, bool RouteContainedItems = false);
