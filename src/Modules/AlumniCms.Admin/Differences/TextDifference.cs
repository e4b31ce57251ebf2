using DiffPlex;
using DiffPlex.Chunkers;

namespace AlumniCms.Admin.Differences;

/// <summary>Compares two texts word by word.</summary>
public static class TextDifference
{
    // What is longer is compared by lines: the work grows with the product of the changes.
    private const int MostCharacters = 60_000;
    private const int MostWords = 20_000;
    private const int MostLines = 6_000;

    private static readonly char[] Ends = [' ', '\n', '\t', '.', ',', ';', ':', '!', '?', '(', ')'];

    /// <summary>Both texts in pieces; as one piece each where there are too many to compare.</summary>
    public static (IReadOnlyList<TextPiece> Older, IReadOnlyList<TextPiece> Newer) Of(string older, string newer)
    {
        var isLong = older.Length + newer.Length > MostCharacters || Count(older, Ends) + Count(newer, Ends) > MostWords;
        IChunker chunker = isLong ? new LineEndingsPreservingChunker() : new DelimiterChunker(Ends);
        if (isLong && Count(older, ['\n', '\r']) + Count(newer, ['\n', '\r']) > MostLines)
            return ([new TextPiece(older, IsChanged: true)], [new TextPiece(newer, IsChanged: true)]);
        var result = Differ.Instance.CreateDiffs(older, newer, ignoreWhiteSpace: false, ignoreCase: false, chunker);
        var removed = new HashSet<int>();
        var added = new HashSet<int>();
        foreach (var block in result.DiffBlocks)
        {
            removed.UnionWith(Enumerable.Range(block.DeleteStartA, block.DeleteCountA));
            added.UnionWith(Enumerable.Range(block.InsertStartB, block.InsertCountB));
        }

        return (Pieces(result.PiecesOld, removed), Pieces(result.PiecesNew, added));
    }

    private static int Count(string text, char[] ends) => text.Count(ends.Contains);

    private static List<TextPiece> Pieces(IReadOnlyList<string> texts, HashSet<int> changed)
    {
        var pieces = new List<TextPiece>();
        for (var i = 0; i < texts.Count; i++)
        {
            var isChanged = changed.Contains(i);
            if (pieces.Count > 0 && pieces[^1].IsChanged == isChanged)
                pieces[^1] = new TextPiece(pieces[^1].Text + texts[i], isChanged);
            else
                pieces.Add(new TextPiece(texts[i], isChanged));
        }

        return pieces;
    }
}
