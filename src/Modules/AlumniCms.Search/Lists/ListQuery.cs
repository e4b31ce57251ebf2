using System.Collections.Immutable;

using AlumniCms.Search.Contracts;

namespace AlumniCms.Search.Lists;

/// <summary>What a reader asks of a snapshot.</summary>
internal sealed record ListQuery
{
    /// <summary>Cultures in the reader's order.</summary>
    public required IReadOnlyList<string> Cultures { get; init; }

    public required IReadOnlyList<string> Audiences { get; init; }

    public required DateTime NowUtc { get; init; }

    public required RowOrder Order { get; init; }

    /// <summary>True when what lies ahead comes first, and what is past after it.</summary>
    public bool AheadFirst { get; init; }

    /// <summary>The documents that a text finds, best first, with the ids of their items; null without a text.</summary>
    public IReadOnlyList<(long Id, string ContentItemId)>? Found { get; init; }

    /// <summary>True when what was found stays in its order.</summary>
    public bool BestFirst { get; init; }

    public IReadOnlyDictionary<string, ImmutableArray<string>> Fields { get; init; } = ImmutableDictionary<string, ImmutableArray<string>>.Empty;

    public ListState State { get; init; }

    public int Page { get; init; } = 1;

    public int PageSize { get; init; } = 12;
}
