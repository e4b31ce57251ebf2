using System.Text;

namespace AlumniCms.Search.Analysis;

/// <summary>
/// Turns a text into the tokens that are stored in the index and looked for by a query.
/// </summary>
/// <remarks>
/// There is deliberately no culture here. A Frenchwoman searches English offers and a text in Arabic quotes French
/// names, so the language of the query says nothing about the language of what it should find. One chain of
/// folding and light stemming, chosen by script and the same on both sides, is what makes the sides meet.
/// Linear in the length of the text.
/// </remarks>
public static class TextAnalyzer
{
    /// <summary>Longest token, in UTF-16 units; the rest of a longer word is not indexed.</summary>
    public const int MaxTokenLength = 64;

    /// <summary>Most tokens of one text; what follows them is not indexed.</summary>
    public const int MaxTokens = 20_000;

    /// <summary>The tokens of <paramref name="text"/>, in order. Never throws: lone surrogates and controls separate words.</summary>
    public static IReadOnlyList<SearchToken> Analyze(string? text)
    {
        if (string.IsNullOrEmpty(text)) return [];
        var scanner = new TokenScanner(text);
        var offset = 0;
        while (offset < text.Length && !scanner.IsFull)
        {
            _ = Rune.DecodeFromUtf16(text.AsSpan(offset), out var rune, out var width);
            scanner.Take(rune, offset, width);
            offset += width;
        }

        scanner.Close();
        return scanner.Tokens;
    }
}
