using System.Globalization;
using System.Text;
using AlumniCms.Search.Analysis;

namespace AlumniCms.Search.Queries;

/// <summary>Writes the tokens of a text in the form that each engine stores; the counterpart of the two expressions.</summary>
internal static class IndexText
{
    /// <summary>PostgreSQL knows no position beyond this one and would pile the rest onto it.</summary>
    private const int LastPosition = 16_383;

    /// <summary>The value of FTS5’s column <c>stems</c>.</summary>
    public static string Stems(IReadOnlyList<SearchToken> tokens) => string.Join(' ', tokens.Select(token => token.Stem));

    /// <summary>The value of FTS5’s column <c>words</c>.</summary>
    public static string Words(IReadOnlyList<SearchToken> tokens) => string.Join(' ', tokens.Select(token => token.Folded));

    /// <summary>The text of a <c>tsvector</c> (cast it, <c>@text::tsvector</c>); a weight from A to D ranks titles above bodies.</summary>
    public static string ForPostgreSql(IReadOnlyList<SearchToken> tokens, char weight = 'D')
    {
        var text = new StringBuilder(tokens.Count * 32);
        foreach (var token in tokens)
        {
            Append(text, TsQueryExpression.StemMarker, token.Stem, token.Position, weight);
            Append(text, TsQueryExpression.WordMarker, token.Folded, token.Position, weight);
        }

        return text.ToString();
    }

    private static void Append(StringBuilder text, char marker, string token, int position, char weight)
    {
        if (text.Length > 0) text.Append(' ');
        text.Append('\'').Append(marker).Append(token).Append('\'');
        if (position < LastPosition)
            text.Append(CultureInfo.InvariantCulture, $":{position + 1}{weight}");
    }
}
