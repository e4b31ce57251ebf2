using System.Text;

namespace AlumniCms.Search.Queries;

/// <summary>
/// Writes a query for SQLite’s FTS5, over a table with the columns <c>stems</c> and <c>words</c> and the tokenizer
/// <see cref="Tokenizer"/>. Tokens hold letters, digits and vowel signs only and each is quoted, so nothing typed can
/// become an operator.
/// </summary>
internal static class Fts5Expression
{
    /// <summary>
    /// Parts at spaces and takes every character beyond ASCII for a letter, so our tokens stay whole whatever
    /// version of Unicode SQLite was built with.
    /// </summary>
    public const string Tokenizer = "ascii";

    /// <summary>The right side of <c>MATCH</c>, or null when the query is empty: FTS5 has no expression for “everything”.</summary>
    public static string? From(SearchQuery query)
    {
        if (query.IsEmpty) return null;
        var expression = new StringBuilder();
        expression.Append('(').AppendJoin(" AND ", query.Wanted.Select(Term)).Append(')');
        if (query.Excluded.Any())
            expression.Append(" NOT (").AppendJoin(" OR ", query.Excluded.Select(Term)).Append(')');
        return expression.ToString();
    }

    private static string Term(SearchTerm term) => term.Kind switch
    {
        SearchTermKind.Word or SearchTermKind.Phrase => Stems(term),
        SearchTermKind.Prefix => $"(words:(\"{string.Join(' ', term.Tokens.Select(token => token.Folded))}\" *) OR {Stems(term)})",
    };

    private static string Stems(SearchTerm term) => $"stems:(\"{string.Join(' ', term.Tokens.Select(token => token.Stem))}\")";
}
