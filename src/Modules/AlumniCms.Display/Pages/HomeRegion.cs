namespace AlumniCms.Display.Pages;

/// <summary>The country sites of a region.</summary>
/// <param name="Name">Key of the region, for example <c>africa</c>.</param>
/// <param name="Sites">Links to the sites, sorted in the reader's language.</param>
public sealed record HomeRegion(string Name, IReadOnlyList<CountryLink> Sites);
