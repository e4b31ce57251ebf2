namespace AlumniCms.Admin.Listings;

/// <summary>A row of a list.</summary>
/// <param name="Id">What a bulk action is told of the row.</param>
/// <param name="Cells">The cells by key of their column; the first column names the row.</param>
public sealed record ListingRow(string Id, IReadOnlyDictionary<string, ListingCell> Cells)
{
    /// <summary>Whether the bulk actions of the list are for it too.</summary>
    public bool CanBeMarked { get; init; } = true;
}
