using System.Collections.Immutable;

namespace AlumniCms.Search.Contracts;

/// <summary>What a reader asks for on the current site. Values out of bounds are brought into them, never refused.</summary>
public sealed record SearchRequest
{
    /// <summary>Most hits of a page.</summary>
    public const int MaxPageSize = 50;

    /// <summary>Most facets, and most values of one, that narrow a search; the rest is ignored.</summary>
    public const int MaxSelected = 20;

    /// <summary>What was typed, in the syntax of <see cref="Queries.SearchQuery"/>; without text the newest items come first.</summary>
    public string? Text { get; init; }

    /// <summary>Content types, any of which will do; all when empty.</summary>
    public ImmutableArray<string> Types { get; init; } = [];

    /// <summary>By field, the values of which one must be given: codes, or ids of terms. All fields must agree.</summary>
    public ImmutableDictionary<string, ImmutableArray<string>> Facets { get; init; } =
        ImmutableDictionary<string, ImmutableArray<string>>.Empty;

    /// <summary>Which page, from 1.</summary>
    public int Page { get; init; } = 1;

    /// <summary>Hits of a page, from 1 to <see cref="MaxPageSize"/>.</summary>
    public int PageSize { get; init; } = 20;

    /// <summary>True when the last word may be unfinished.</summary>
    public bool WhileTyping { get; init; }
}
