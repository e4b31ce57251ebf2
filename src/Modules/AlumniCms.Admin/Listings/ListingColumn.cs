namespace AlumniCms.Admin.Listings;

/// <summary>A column of a list.</summary>
/// <param name="Key">Stable key, which stands in addresses.</param>
/// <param name="Title">Its heading, translated.</param>
/// <param name="Sortable">Whether the list can be sorted by it.</param>
/// <param name="Optional">Not shown unless it is chosen.</param>
public sealed record ListingColumn(string Key, string Title, bool Sortable = false, bool Optional = false);
