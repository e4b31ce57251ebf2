namespace AlumniCms.Translation.Po;

/// <summary>Takes a long text apart into paragraphs and what stands between them; put together again they are the text, letter by letter.</summary>
/// <param name="Texts">The paragraphs, without blank lines around them.</param>
/// <param name="Gaps">What stands before the first, between them and behind the last: one more than there are paragraphs.</param>
internal sealed record Paragraphs(IReadOnlyList<string> Texts, IReadOnlyList<string> Gaps)
{
    /// <summary>Splits at blank lines; code between fences stays in one piece.</summary>
    public static Paragraphs Of(string text)
    {
        var (texts, gaps) = (new List<string>(), new List<string>());
        var (gap, start, isFenced) = (0, -1, false);
        var end = 0;
        for (var at = 0; at < text.Length;)
        {
            var next = text.IndexOf('\n', at) is >= 0 and var found ? found + 1 : text.Length;
            var line = text[at..next];
            var isFence = line.TrimStart().StartsWith("```", StringComparison.Ordinal);
            if (line.Trim().Length > 0 || isFenced)
            {
                if (start < 0)
                    start = at;
                end = at + line.TrimEnd('\n').Length;
            }
            else if (start >= 0)
            {
                Close();
            }

            isFenced ^= isFence;
            at = next;
        }

        if (start >= 0)
            Close();
        gaps.Add(text[gap..]);
        return new(texts, gaps);

        void Close()
        {
            gaps.Add(text[gap..start]);
            texts.Add(text[start..end]);
            (gap, start) = (end, -1);
        }
    }

    /// <summary>Other paragraphs with the same gaps.</summary>
    public string With(IReadOnlyList<string> texts) => string.Concat(Gaps.Select((g, i) => i < texts.Count ? g + texts[i] : g));

    public override string ToString() => With(Texts);
}
