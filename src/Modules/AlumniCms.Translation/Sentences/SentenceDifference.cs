namespace AlumniCms.Translation.Sentences;

/// <summary>Compares two texts sentence by sentence.</summary>
public static class SentenceDifference
{
    // The table of a comparison grows with the product; longer middles count as changed from end to end.
    private const int MostPairs = 4_000_000;

    /// <summary>The newer text with marks where it differs from the older one; removed sentences stand where they stood.</summary>
    public static IReadOnlyList<SentencePiece> Of(string older, string newer)
    {
        var (before, after) = (Sentence.Split(older), Sentence.Split(newer));
        var head = 0;
        while (head < before.Count && head < after.Count && Same(before[head], after[head]))
            head++;
        var tail = 0;
        while (tail < before.Count - head && tail < after.Count - head && Same(before[^(tail + 1)], after[^(tail + 1)]))
            tail++;
        var pieces = new List<SentencePiece>();
        foreach (var text in after.Take(head))
            Keep(pieces, text);
        Compare([.. before.Skip(head).Take(before.Count - head - tail)], [.. after.Skip(head).Take(after.Count - head - tail)], pieces);
        foreach (var text in after.TakeLast(tail))
            Keep(pieces, text);
        return pieces;
    }

    private static void Compare(string[] before, string[] after, List<SentencePiece> pieces)
    {
        var kept = (long)before.Length * after.Length > MostPairs ? [] : Common(before, after);
        var (old, now) = (0, 0);
        foreach (var (at, to) in kept.Append((before.Length, after.Length)))
        {
            Mark(before[old..at], after[now..to], pieces);
            if (to < after.Length)
                Keep(pieces, after[to]);
            (old, now) = (at + 1, to + 1);
        }
    }

    // What gives way to as many others has changed; the rest is new, or gone.
    private static void Mark(string[] removed, string[] added, List<SentencePiece> pieces)
    {
        for (var i = 0; i < Math.Max(removed.Length, added.Length); i++)
            pieces.Add(i >= added.Length ? new(removed[i], SentenceChange.Removed)
                : i >= removed.Length ? new(added[i], SentenceChange.New)
                : new(added[i], SentenceChange.Changed, removed[i]));
    }

    private static List<(int Old, int Now)> Common(string[] before, string[] after)
    {
        var lengths = new int[before.Length + 1, after.Length + 1];
        for (var i = before.Length - 1; i >= 0; i--)
            for (var j = after.Length - 1; j >= 0; j--)
                lengths[i, j] = Same(before[i], after[j]) ? lengths[i + 1, j + 1] + 1 : Math.Max(lengths[i + 1, j], lengths[i, j + 1]);
        var pairs = new List<(int, int)>();
        for (var (i, j) = (0, 0); i < before.Length && j < after.Length;)
        {
            if (Same(before[i], after[j]))
                pairs.Add((i++, j++));
            else if (lengths[i + 1, j] >= lengths[i, j + 1])
                i++;
            else
                j++;
        }

        return pairs;
    }

    // Blanks between sentences are no words.
    private static bool Same(string one, string other) => one.AsSpan().Trim().SequenceEqual(other.AsSpan().Trim());

    private static void Keep(List<SentencePiece> pieces, string text)
    {
        if (pieces is [.., { Change: SentenceChange.None } last])
            pieces[^1] = last with { Text = last.Text + text };
        else
            pieces.Add(new SentencePiece(text, SentenceChange.None));
    }
}
