using System.Globalization;
using System.Text;
using AlumniCms.Search.Analysis;

namespace AlumniCms.Search.Queries;

/// <summary>Writes the tokens of a text in the form that each engine stores; the counterpart of the two expressions.</summary>
/// <remarks>
/// Each token begins with the <see cref="Partition"/> of its site, so that the engines keep a list of places for each
/// word of each site: the words of other sites cost a search nothing and cannot be found by it.
/// </remarks>
internal static class IndexText
{
    /// <summary>PostgreSQL knows no position beyond this one and would pile the rest onto it.</summary>
    private const int LastPosition = 16_383;

    /// <summary>Stands for the partition of a site that is filled in later, and is as long as the longest; no token holds such a character.</summary>
    public const string AnyPartition = "###########";

    /// <summary>What the tokens of a site begin with: its number, and a letter that no number holds.</summary>
    public static string Partition(int siteId) => siteId.ToString(CultureInfo.InvariantCulture) + "x";

    /// <summary>The value of FTS5’s columns of stems.</summary>
    public static string Stems(IReadOnlyList<SearchToken> tokens, string partition = "") =>
        string.Join(' ', tokens.Select(token => partition + token.Stem));

    /// <summary>The value of FTS5’s columns of words.</summary>
    public static string Words(IReadOnlyList<SearchToken> tokens, string partition = "") =>
        string.Join(' ', tokens.Select(token => partition + token.Folded));

    /// <summary>The text of a <c>tsvector</c> (cast it, <c>@text::tsvector</c>); a weight from A to D ranks titles above bodies.</summary>
    public static string ForPostgreSql(IReadOnlyList<SearchToken> tokens, char weight = 'D', string partition = "")
    {
        var text = new StringBuilder(tokens.Count * 32);
        foreach (var token in tokens)
        {
            Append(text, TsQueryExpression.StemMarker, partition, token.Stem, token.Position, weight);
            Append(text, TsQueryExpression.WordMarker, partition, token.Folded, token.Position, weight);
        }

        return text.ToString();
    }

    private static void Append(StringBuilder text, char marker, string partition, string token, int position, char weight)
    {
        if (text.Length > 0) text.Append(' ');
        text.Append('\'').Append(marker).Append(partition).Append(token).Append('\'');
        if (position < LastPosition)
            text.Append(CultureInfo.InvariantCulture, $":{position + 1}{weight}");
    }
}
