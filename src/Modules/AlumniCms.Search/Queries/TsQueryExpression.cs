namespace AlumniCms.Search.Queries;

/// <summary>
/// Writes a query for PostgreSQL over a <c>tsvector</c> made by <see cref="IndexText.ForPostgreSql"/>. Bind the text as
/// a parameter and cast it, <c>@query::tsquery</c>: <c>to_tsquery</c> would send our finished tokens through a parser
/// and dictionary once more. Tokens hold neither quotes nor backslashes.
/// </summary>
internal static class TsQueryExpression
{
    /// <summary>Marks a stem, so that stems and words share one column without meeting.</summary>
    public const char StemMarker = 's';

    /// <summary>Marks a folded word.</summary>
    public const char WordMarker = 'w';

    /// <summary>The text of the <c>tsquery</c>, or null when the query is empty.</summary>
    public static string? From(SearchQuery query) =>
        query.IsEmpty ? null : string.Join(" & ", [.. query.Wanted.Select(Term), .. query.Excluded.Select(term => "!" + Term(term))]);

    private static string Term(SearchTerm term) => term.Kind switch
    {
        SearchTermKind.Word or SearchTermKind.Phrase => $"({Stems(term)})",
        SearchTermKind.Prefix => $"(({Words(term)}:*) | ({Stems(term)}))",
    };

    private static string Stems(SearchTerm term) => string.Join(" <-> ", term.Tokens.Select(token => $"'{StemMarker}{token.Stem}'"));

    private static string Words(SearchTerm term) => string.Join(" <-> ", term.Tokens.Select(token => $"'{WordMarker}{token.Folded}'"));
}
