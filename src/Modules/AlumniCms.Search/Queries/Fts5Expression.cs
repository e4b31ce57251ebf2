using System.Text;

namespace AlumniCms.Search.Queries;

/// <summary>
/// Writes a query for SQLite’s FTS5, over a table with the <see cref="Columns"/> and the <see cref="Tokenizer"/>.
/// Tokens hold letters, digits and vowel signs only and each is quoted, so nothing typed can become an operator.
/// </summary>
internal static class Fts5Expression
{
    /// <summary>
    /// Parts at spaces and takes every character beyond ASCII for a letter, so our tokens stay whole whatever
    /// version of Unicode SQLite was built with.
    /// </summary>
    public const string Tokenizer = "ascii";

    /// <summary>The columns of the table: titles apart, so that they rank higher and can be asked alone.</summary>
    public const string Columns = "titlestems, titlewords, stems, words";

    /// <summary>The right side of <c>MATCH</c>, or null when the query is empty: FTS5 has no expression for “everything”.</summary>
    /// <param name="query">What is looked for.</param>
    /// <param name="partition">What each token in the index begins with; see <see cref="IndexText"/>.</param>
    /// <param name="inTitles">True to look at titles only.</param>
    public static string? From(SearchQuery query, string partition = "", bool inTitles = false)
    {
        if (query.IsEmpty) return null;
        var (stems, words) = inTitles ? ("titlestems", "titlewords") : ("{titlestems stems}", "{titlewords words}");
        var expression = new StringBuilder();
        expression.Append('(').AppendJoin(" AND ", query.Wanted.Select(Term)).Append(')');
        if (query.Excluded.Any())
            expression.Append(" NOT (").AppendJoin(" OR ", query.Excluded.Select(Term)).Append(')');
        return expression.ToString();

        string Term(SearchTerm term) => term.Kind switch
        {
            SearchTermKind.Word or SearchTermKind.Phrase => Stems(term),
            SearchTermKind.Prefix => $"({words}:(\"{Phrase(term, token => token.Folded)}\" *) OR {Stems(term)})",
        };

        string Stems(SearchTerm term) => $"{stems}:(\"{Phrase(term, token => token.Stem)}\")";

        string Phrase(SearchTerm term, Func<QueryToken, string> form) =>
            string.Join(' ', term.Tokens.Select(token => partition + form(token)));
    }
}
