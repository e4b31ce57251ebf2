using System.Text;

using DiffPlex;
using DiffPlex.Chunkers;
using DiffPlex.Model;

namespace AlumniCms.Admin.Differences;

/// <summary>Compares two texts word by word.</summary>
public static class TextDifference
{
    // Of what is longer, only the lines that differ are compared by words: the work grows with the product of the changes.
    private const int MostCharacters = 60_000;
    private const int MostWords = 20_000;
    private const int MostLines = 6_000;

    private static readonly char[] Ends = [' ', '\n', '\t', '.', ',', ';', ':', '!', '?', '(', ')'];

    /// <summary>Both texts in pieces; as one piece each where there are too many to compare.</summary>
    public static (IReadOnlyList<TextPiece> Older, IReadOnlyList<TextPiece> Newer) Of(string older, string newer)
    {
        var (before, after) = (new List<TextPiece>(), new List<TextPiece>());
        if (Words(older, newer) <= MostWords && older.Length + newer.Length <= MostCharacters)
            AddWords(older, newer, before, after);
        else if (Count(older, ['\n', '\r']) + Count(newer, ['\n', '\r']) > MostLines)
            AddWhole(older, newer, before, after);
        else
            AddLines(older, newer, before, after);
        return (before, after);
    }

    // A long article of which some paragraphs were changed: words are compared in them until too many have been.
    private static void AddLines(string older, string newer, List<TextPiece> before, List<TextPiece> after)
    {
        var result = Compare(older, newer, new LineEndingsPreservingChunker());
        var (words, characters) = (MostWords, MostCharacters);
        foreach (var (isChanged, gone, come) in Stretches(result))
        {
            var (inWords, inCharacters) = (Words(gone, come), gone.Length + come.Length);
            if (!isChanged)
                (before, after).Add(gone, come, isChanged: false);
            else if (gone.Length == 0 || come.Length == 0 || inWords > words || inCharacters > characters)
                AddWhole(gone, come, before, after);
            else
            {
                (words, characters) = (words - inWords, characters - inCharacters);
                AddWords(gone, come, before, after);
            }
        }
    }

    private static void AddWords(string older, string newer, List<TextPiece> before, List<TextPiece> after)
    {
        foreach (var (isChanged, gone, come) in Stretches(Compare(older, newer, new DelimiterChunker(Ends))))
            (before, after).Add(gone, come, isChanged);
    }

    private static void AddWhole(string older, string newer, List<TextPiece> before, List<TextPiece> after) => (before, after).Add(older, newer, isChanged: true);

    private static DiffResult Compare(string older, string newer, IChunker chunker) =>
        Differ.Instance.CreateDiffs(older, newer, ignoreWhiteSpace: false, ignoreCase: false, chunker);

    // What both have and what they have not, in turns.
    private static IEnumerable<(bool IsChanged, string Gone, string Come)> Stretches(DiffResult result)
    {
        var (old, fresh) = (0, 0);
        foreach (var block in result.DiffBlocks)
        {
            yield return (false, Text(result.PiecesOld, old, block.DeleteStartA), Text(result.PiecesNew, fresh, block.InsertStartB));
            (old, fresh) = (block.DeleteStartA + block.DeleteCountA, block.InsertStartB + block.InsertCountB);
            yield return (true, Text(result.PiecesOld, block.DeleteStartA, old), Text(result.PiecesNew, block.InsertStartB, fresh));
        }

        yield return (false, Text(result.PiecesOld, old, result.PiecesOld.Count), Text(result.PiecesNew, fresh, result.PiecesNew.Count));
    }

    private static string Text(IReadOnlyList<string> pieces, int from, int to)
    {
        var text = new StringBuilder();
        for (var place = from; place < to; place++)
            text.Append(pieces[place]);
        return text.ToString();
    }

    private static void Add(this (List<TextPiece> Older, List<TextPiece> Newer) sides, string gone, string come, bool isChanged)
    {
        Append(sides.Older, gone, isChanged);
        Append(sides.Newer, come, isChanged);
    }

    private static void Append(List<TextPiece> pieces, string text, bool isChanged)
    {
        if (text.Length == 0)
            return;
        if (pieces.Count > 0 && pieces[^1].IsChanged == isChanged)
            pieces[^1] = new TextPiece(pieces[^1].Text + text, isChanged);
        else
            pieces.Add(new TextPiece(text, isChanged));
    }

    private static int Words(string older, string newer) => Count(older, Ends) + Count(newer, Ends);

    private static int Count(string text, char[] ends) => text.Count(ends.Contains);
}
