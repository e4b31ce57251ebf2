namespace AlumniCms.Admin.Listings;

/// <summary>A list of the back office: one design for all.</summary>
public sealed record Listing
{
    /// <summary>Rows on a page.</summary>
    public const int PageSize = 50;

    /// <summary>Most rows of a file.</summary>
    public const int MostExported = 50_000;

    /// <summary>Key of the list, for example <c>contents</c>.</summary>
    public required string Key { get; init; }

    /// <summary>Address of the list without a query.</summary>
    public required string Url { get; init; }

    /// <summary>What the address asks for.</summary>
    public required ListingQuery Query { get; init; }

    /// <summary>All columns; the first one is always shown.</summary>
    public required IReadOnlyList<ListingColumn> Columns { get; init; }

    /// <summary>The rows of this page.</summary>
    public required IReadOnlyList<ListingRow> Rows { get; init; }

    /// <summary>How many rows there are in all.</summary>
    public required long Total { get; init; }

    /// <summary>What to say when there is no row.</summary>
    public required string Empty { get; init; }

    /// <summary>The filters.</summary>
    public IReadOnlyList<ListingFilter> Filters { get; init; } = [];

    /// <summary>What can be done to marked rows; none where nothing can be marked.</summary>
    public IReadOnlyList<BulkAction> Actions { get; init; } = [];

    /// <summary>Address to which marked rows are sent, as <c>id</c>, with the action as <c>do</c>.</summary>
    public string? ActionUrl { get; init; }

    /// <summary>Whether there is anything to search for.</summary>
    public bool IsSearchable { get; init; } = true;

    /// <summary>Whether actions can be asked for all rows that the query finds; the address then answers by a <c>BulkForm</c>.</summary>
    public bool ActsOnAll { get; init; }

    /// <summary>Whether the list can be had as a file.</summary>
    public bool CanExport { get; init; }

    /// <summary>What was asked for and is not there: left out of the list, and told to who opens an old view.</summary>
    public IReadOnlyList<string> Ignored => [.. Query.Unknown, .. Query.Within(Columns, Filters).Unknown];

    /// <summary>The columns that are shown.</summary>
    public IReadOnlyList<ListingColumn> Shown => [.. Columns.Where((c, i) => i == 0 || (Query.Columns.Length > 0 ? Query.Columns.Contains(c.Key) : !c.Optional))];

    /// <summary>The last page.</summary>
    public int LastPage => (int)Math.Max(1, (Total + PageSize - 1) / PageSize);

    /// <summary>The address of this list with another query.</summary>
    public string With(ListingQuery query) => Url + query;

    /// <summary>The address that sorts by a column: upwards, and downwards when it is sorted so already.</summary>
    public string SortedBy(ListingColumn column) =>
        With(Query with { Sort = column.Key, Descending = Query.Sort == column.Key && !Query.Descending, Page = 1 });
}
