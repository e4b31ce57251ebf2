using System.Collections.Immutable;

namespace AlumniCms.Search.Queries;

/// <summary>One condition of a query.</summary>
/// <param name="Kind">How the tokens are compared.</param>
/// <param name="IsExcluded">True when the text must not hold the term.</param>
/// <param name="Tokens">At least one token; several stand side by side in the text.</param>
public sealed record SearchTerm(SearchTermKind Kind, bool IsExcluded, ImmutableArray<QueryToken> Tokens)
{
    /// <inheritdoc/>
    public bool Equals(SearchTerm? other) =>
        other is not null && Kind == other.Kind && IsExcluded == other.IsExcluded && Tokens.AsSpan().SequenceEqual(other.Tokens.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Kind, IsExcluded, Tokens.Length, Tokens.Length > 0 ? Tokens[0] : default);
}
