using System.Collections.Immutable;

namespace AlumniCms.Search.Contracts;

/// <summary>
/// What a reader asks of the list of a type on the current site. Values out of bounds are brought into them, never
/// refused; the bounds are those of <see cref="SearchRequest"/>.
/// </summary>
public sealed record ListRequest
{
    /// <summary>The type; a list of one that is unknown, or whose feature is off, is empty.</summary>
    public required string ContentType { get; init; }

    /// <summary>What was typed, in the syntax of <see cref="Queries.SearchQuery"/>; null or without a word for all items.</summary>
    public string? Text { get; init; }

    /// <summary>
    /// By field, the values of which one must be given: codes, or ids of terms. All fields must agree; no item has a
    /// value of a field that the type does not know.
    /// </summary>
    public ImmutableDictionary<string, ImmutableArray<string>> Facets { get; init; } =
        ImmutableDictionary<string, ImmutableArray<string>>.Empty;

    /// <summary>The order.</summary>
    public ListSort Sort { get; init; }

    /// <summary>Which items, by whether they have ended.</summary>
    public ListState State { get; init; }

    /// <summary>False to have ids only, of several lists whose items are then read at once by <see cref="ContentLists.LoadAsync"/>.</summary>
    public bool WithItems { get; init; } = true;

    /// <summary>Which page, from 1; one beyond the end is empty.</summary>
    public int Page { get; init; } = 1;

    /// <summary>Items of a page, from 1 to <see cref="SearchRequest.MaxPageSize"/>.</summary>
    public int PageSize { get; init; } = 12;
}
