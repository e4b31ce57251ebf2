using AlumniCms.Search.Analysis;

namespace AlumniCms.Search.Queries;

/// <summary>Chooses which stretch of a text an excerpt shows.</summary>
internal static class ExcerptWindow
{
    /// <summary>How far a cut looks for a space before it settles for the edge of a word.</summary>
    private const int Reach = 30;

    /// <summary>The stretch of about <paramref name="length"/> characters that holds most different terms, then most matches, then comes first.</summary>
    public static (int Start, int End) Choose(string text, IReadOnlyList<SearchToken> tokens, List<TextMatch> matches, int length)
    {
        if (text.Length <= length) return (0, text.Length);
        var (from, to) = matches.Count == 0 ? (0, 0) : BestCluster(matches, length);
        var start = Math.Clamp(from - ((length - (to - from)) / 2), 0, text.Length - length);
        var end = start + length;
        return (CutBefore(text, tokens, start, from), CutAfter(text, tokens, end, to));
    }

    private static (int From, int To) BestCluster(List<TextMatch> matches, int length)
    {
        var inWindow = new int[SearchQuery.MaxTerms];
        var (distinct, last, best, bestFirst, bestLast) = (0, -1, -1, 0, 0);
        for (var first = 0; first < matches.Count; first++)
        {
            while (last + 1 < matches.Count && (last < first || matches[last + 1].End - matches[first].Start <= length))
            {
                if (inWindow[matches[++last].Term]++ == 0) distinct++;
            }

            var score = (distinct * matches.Count) + (last - first);
            if (score > best) (best, bestFirst, bestLast) = (score, first, last);
            if (--inWindow[matches[first].Term] == 0) distinct--;
        }

        return (matches[bestFirst].Start, Math.Min(matches[bestLast].End, matches[bestFirst].Start + length));
    }

    private static int CutBefore(string text, IReadOnlyList<SearchToken> tokens, int start, int match)
    {
        if (start == 0) return 0;
        for (var i = start; i <= Math.Min(match, start + Reach); i++)
        {
            if (IsBreak(text[i - 1])) return i;
        }

        return Containing(tokens, start) is { Length: < TextAnalyzer.MaxTokenLength } token ? token.Start : WholeCharacter(text, start);
    }

    private static int CutAfter(string text, IReadOnlyList<SearchToken> tokens, int end, int match)
    {
        if (end >= text.Length) return text.Length;
        for (var i = end; i >= Math.Max(match, end - Reach); i--)
        {
            if (IsBreak(text[i])) return i;
        }

        return Containing(tokens, end) is { Length: < TextAnalyzer.MaxTokenLength } token ? token.End : WholeCharacter(text, end);
    }

    /// <summary>A space at which a line may end: a cut at another one would part a word from its mark.</summary>
    private static bool IsBreak(char c) => char.IsWhiteSpace(c) && c is not ('\u00A0' or '\u202F');

    /// <summary>The token that a cut at <paramref name="offset"/> would tear.</summary>
    private static SearchToken? Containing(IReadOnlyList<SearchToken> tokens, int offset)
    {
        var (low, high) = (0, tokens.Count - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (tokens[middle].End <= offset) low = middle + 1;
            else if (tokens[middle].Start >= offset) high = middle - 1;
            else return tokens[middle];
        }

        return null;
    }

    /// <summary>Steps back out of a surrogate pair or an accented letter.</summary>
    private static int WholeCharacter(string text, int offset)
    {
        var floor = Math.Max(0, offset - Reach);
        while (offset > floor && (char.IsLowSurrogate(text[offset]) || RuneClassifier.IsAccent(text[offset]))) offset--;
        return offset;
    }
}
