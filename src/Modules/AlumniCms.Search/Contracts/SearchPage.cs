using AlumniCms.Search.Queries;

namespace AlumniCms.Search.Contracts;

/// <summary>One page of what was found.</summary>
/// <param name="Total">Number of items found, <see cref="ContentSearch.CountLimit"/> at most.</param>
/// <param name="IsTotalExact">False when there are more than <paramref name="Total"/>.</param>
/// <param name="Hits">The items of the page, best first.</param>
/// <param name="Types">How many items each content type would give, whatever types the request names; most first.</param>
/// <param name="Facets">By field, how many items each value would give, whatever values of that field the request
/// names; most first, <see cref="ContentSearch.FacetLimit"/> values at most.</param>
/// <param name="Query">What was understood of the text, and what was left out of it.</param>
public sealed record SearchPage(
    int Total,
    bool IsTotalExact,
    IReadOnlyList<SearchHit> Hits,
    IReadOnlyList<FacetCount> Types,
    IReadOnlyDictionary<string, IReadOnlyList<FacetCount>> Facets,
    SearchQuery Query);
