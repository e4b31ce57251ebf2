using System.Buffers;

namespace AlumniCms.Search.Queries;

/// <summary>The few characters that mean something in a query.</summary>
internal static class QuerySyntax
{
    public static readonly SearchValues<char> Quotes = SearchValues.Create("\"«»“”„‟\uFF02");

    public static bool IsQuote(char c) => Quotes.Contains(c);

    public static bool IsMinus(char c) => c is '-' or '\u2212' or '\uFF0D';

    public static bool IsStar(char c) => c is '*' or '\uFF0A' or '\u066D';

    /// <summary>Direction marks are copied along with Arabic words and must not hide an operator behind them.</summary>
    public static bool IsIgnorable(char c) => c is '\u061C' or (>= '\u200E' and <= '\u200F') or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') or '\uFEFF';

    /// <summary>What parts two words that need not stand side by side; hyphens, dots and apostrophes keep them together.</summary>
    public static bool IsGap(char c) =>
        char.IsWhiteSpace(c) || char.IsControl(c)
        || c is ',' or ';' or '/' or '|' or '(' or ')' or '[' or ']' or '{' or '}' or '،' or '؛' or '、' or '。' or '，' or '；' or '\u200B';
}
