namespace AlumniCms.Display.Pages;

/// <summary>What the sites of a region have of a type.</summary>
/// <param name="Title">What the type's list is called.</param>
/// <param name="Items">The items.</param>
public sealed record RegionSection(string Title, IReadOnlyList<RegionLink> Items);
