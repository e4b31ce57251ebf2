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

    /// <summary>The weight that marks the words of a title.</summary>
    public const char TitleWeight = 'A';

    /// <summary>The text of the <c>tsquery</c>, or null when the query is empty.</summary>
    /// <param name="query">What is looked for.</param>
    /// <param name="partition">What each token in the index begins with; see <see cref="IndexText"/>.</param>
    /// <param name="inTitles">True to look at titles only.</param>
    public static string? From(SearchQuery query, string partition = "", bool inTitles = false)
    {
        return query.IsEmpty
            ? null
            : string.Join(" & ", [.. query.Wanted.Select(Term), .. query.Excluded.Select(term => "!" + Term(term))]);

        string Term(SearchTerm term) => term.Kind switch
        {
            SearchTermKind.Word or SearchTermKind.Phrase => $"({Stems(term)})",
            SearchTermKind.Prefix => $"(({Words(term)}) | ({Stems(term)}))",
        };

        string Stems(SearchTerm term) =>
            Phrase(term.Tokens.Select(token => Lexeme(StemMarker, token.Stem, isPrefix: false)));

        string Words(SearchTerm term) =>
            Phrase(term.Tokens.Select((token, i) => Lexeme(WordMarker, token.Folded, isPrefix: i == term.Tokens.Length - 1)));

        string Lexeme(char marker, string token, bool isPrefix)
        {
            var flags = (isPrefix ? "*" : "") + (inTitles ? TitleWeight : "");
            return $"'{marker}{partition}{token}'{(flags.Length > 0 ? ":" + flags : "")}";
        }
    }

    private static string Phrase(IEnumerable<string> lexemes) => string.Join(" <-> ", lexemes);
}
