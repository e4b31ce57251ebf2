using AlumniCms.Search.Contracts;

namespace AlumniCms.Search.Lists;

/// <summary>What a snapshot says to a query.</summary>
internal sealed record ListAnswer(
    IReadOnlyList<string> ContentItemIds,
    int Total,
    IReadOnlyDictionary<string, IReadOnlyList<FacetCount>> Facets,
    int Open,
    int Ended,
    DateTime? NextChangeUtc);
