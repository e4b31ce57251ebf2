using System.Text;

using AlumniCms.Search.Analysis;
using AlumniCms.Search.Indexes;
using AlumniCms.Search.Queries;

namespace AlumniCms.Search.Engines;

/// <summary>Writes title and body of a document as one <c>tsvector</c>.</summary>
internal static class TsVectorText
{
    /// <summary>PostgreSQL refuses a vector of 1 MB (2^20 bytes); what is estimated beyond this is not found.</summary>
    private const int MaxBytes = 1_000_000;

    /// <summary>Marker, padding, number of places, and a place.</summary>
    private const int BytesPerLexeme = 8;

    public static string Of(SearchDocument document) => Of(document, IndexText.Partition(document.SiteId));

    public static string Of(SearchDocument document, string partition)
    {
        var title = TextAnalyzer.Analyze(document.Title);
        var body = TextAnalyzer.Analyze(document.Body);

        // One place is left free between them, so that no phrase runs from the title into the body.
        var shift = title.Count + 1;
        var shifted = body.Take(CountThatFits(title, body, partition)).Select(t => t with { Position = t.Position + shift });
        return IndexText.ForPostgreSql(title, TsQueryExpression.TitleWeight, partition)
            + " " + IndexText.ForPostgreSql([.. shifted], partition: partition);
    }

    private static int CountThatFits(IReadOnlyList<SearchToken> title, IReadOnlyList<SearchToken> body, string partition)
    {
        var bytes = 0;
        foreach (var token in title)
            bytes += Bytes(token.Stem) + Bytes(token.Folded);
        var (stems, words) = (new HashSet<string>(StringComparer.Ordinal), new HashSet<string>(StringComparer.Ordinal));
        for (var i = 0; i < body.Count; i++)
        {
            bytes += stems.Add(body[i].Stem) ? Bytes(body[i].Stem) : sizeof(short);
            bytes += words.Add(body[i].Folded) ? Bytes(body[i].Folded) : sizeof(short);
            if (bytes > MaxBytes)
                return i;
        }

        return body.Count;

        int Bytes(string token) => partition.Length + Encoding.UTF8.GetByteCount(token) + BytesPerLexeme;
    }
}
