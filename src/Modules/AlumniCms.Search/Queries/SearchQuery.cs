using System.Collections.Immutable;

namespace AlumniCms.Search.Queries;

/// <summary>
/// What a reader asked for. All terms must match: <c>bourse master</c>, <c>"double diplôme"</c>, <c>étud*</c>,
/// <c>-stage</c>. Facets (type, sector, country) are conditions of their own and never part of the text.
/// </summary>
public sealed record SearchQuery
{
    /// <summary>Most terms of a query; the rest is dropped and reported.</summary>
    public const int MaxTerms = 16;

    /// <summary>Longest term, in UTF-16 units; the rest is dropped and reported.</summary>
    public const int MaxTermLength = 200;

    /// <summary>The query that asks for nothing.</summary>
    public static readonly SearchQuery Empty = new([], []);

    internal SearchQuery(ImmutableArray<SearchTerm> terms, ImmutableArray<DroppedPart> dropped)
    {
        Terms = terms;
        Dropped = dropped;
    }

    /// <summary>The conditions, in the order typed; either none or at least one that is not excluded.</summary>
    public ImmutableArray<SearchTerm> Terms { get; }

    /// <summary>What was typed and not used.</summary>
    public ImmutableArray<DroppedPart> Dropped { get; }

    /// <summary>True when there is no text to look for; callers then apply the facets alone.</summary>
    public bool IsEmpty => Terms.IsEmpty;

    /// <summary>The terms that a text must hold.</summary>
    public IEnumerable<SearchTerm> Wanted => Terms.Where(term => !term.IsExcluded);

    /// <summary>The terms that a text must not hold.</summary>
    public IEnumerable<SearchTerm> Excluded => Terms.Where(term => term.IsExcluded);

    /// <summary>Reads what a person typed. Never throws and never refuses: what makes no sense is left out.</summary>
    public static SearchQuery Parse(string? text) => new SearchQueryParser(text ?? "", completesLastWord: false).Parse();

    /// <summary>As <see cref="Parse"/>, for suggestions while typing: a last word that no space has ended yet is a prefix.</summary>
    public static SearchQuery ParseWhileTyping(string? text) => new SearchQueryParser(text ?? "", completesLastWord: true).Parse();

    /// <inheritdoc/>
    public bool Equals(SearchQuery? other) =>
        other is not null && Terms.AsSpan().SequenceEqual(other.Terms.AsSpan()) && Dropped.AsSpan().SequenceEqual(other.Dropped.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Terms.Length, Terms.IsEmpty ? null : Terms[0]);
}
