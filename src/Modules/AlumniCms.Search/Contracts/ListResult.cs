using AlumniCms.ContentManagement.Items;
using AlumniCms.Search.Queries;

namespace AlumniCms.Search.Contracts;

/// <summary>One page of a list, with the counts by which the reader can narrow it down.</summary>
public sealed record ListResult
{
    /// <summary>Ids of the items of the page, in order.</summary>
    public IReadOnlyList<string> ContentItemIds { get; init; } = [];

    /// <summary>The items of the page, in order, not tracked.</summary>
    public IReadOnlyList<ContentItem> Items { get; init; } = [];

    /// <summary>Number of items on all pages.</summary>
    public int Total { get; init; }

    /// <summary>
    /// By field, how many items of the wanted state each value would give, whatever values of that field the request
    /// names; most first, <see cref="ContentSearch.FacetLimit"/> values at most.
    /// </summary>
    public IReadOnlyDictionary<string, IReadOnlyList<FacetCount>> Facets { get; init; } =
        new Dictionary<string, IReadOnlyList<FacetCount>>(StringComparer.Ordinal);

    /// <summary>How many items <see cref="ListState.Open"/> would give.</summary>
    public int Open { get; init; }

    /// <summary>How many items <see cref="ListState.Ended"/> would give.</summary>
    public int Ended { get; init; }

    /// <summary>
    /// The first moment at which time alone changes something of this page: an item ends, or one that lay ahead is
    /// past. Null when nothing will; a kept page is good until then.
    /// </summary>
    public DateTime? NextChangeUtc { get; init; }

    /// <summary>The page that was given, after bringing the request into its bounds.</summary>
    public int Page { get; init; } = 1;

    /// <summary>Number of pages, 1 at least.</summary>
    public int PageCount { get; init; } = 1;

    /// <summary>What was understood of the text, and what was left out of it; null without a text.</summary>
    public SearchQuery? Query { get; init; }
}
