using AlumniCms.Search.Analysis;

namespace AlumniCms.Search.Queries;

/// <summary>Shows a reader why a text was found. Returns text only: markup and encoding are the view’s business.</summary>
public static class Highlighter
{
    /// <summary>Usual length of an excerpt, in UTF-16 units without the ellipses.</summary>
    public const int DefaultLength = 180;

    private const string Ellipsis = "…";

    /// <summary>
    /// The stretch of <paramref name="text"/> where the query matches best, cut between words; its beginning when
    /// nothing matches. A match in the original keeps its accents and case.
    /// </summary>
    /// <param name="text">The original text, without markup.</param>
    /// <param name="query">What was looked for.</param>
    /// <param name="length">Wanted length in UTF-16 units, at least 20; a cut may move by a word.</param>
    public static IReadOnlyList<ExcerptSegment> Excerpt(string? text, SearchQuery query, int length = DefaultLength)
    {
        ArgumentNullException.ThrowIfNull(query);
        if (string.IsNullOrWhiteSpace(text)) return [];
        var tokens = TextAnalyzer.Analyze(text);
        var matches = TermMatcher.FindAll(tokens, query);
        var (start, end) = ExcerptWindow.Choose(text, tokens, matches, Math.Max(length, 20));
        var segments = Segments(text, matches, start, end);
        if (start > 0) Prepend(segments);
        if (end < text.Length) Append(segments);
        return segments;
    }

    /// <summary>The whole of a short text, such as a title, with its matches marked.</summary>
    public static IReadOnlyList<ExcerptSegment> Mark(string? text, SearchQuery query)
    {
        ArgumentNullException.ThrowIfNull(query);
        if (string.IsNullOrEmpty(text)) return [];
        return Segments(text, TermMatcher.FindAll(TextAnalyzer.Analyze(text), query), 0, text.Length);
    }

    private static List<ExcerptSegment> Segments(string text, List<TextMatch> matches, int start, int end)
    {
        var segments = new List<ExcerptSegment>();
        var shown = start;
        foreach (var (from, to) in Merged(matches))
        {
            var (first, last) = (Math.Max(from, shown), Math.Min(to, end));
            if (first >= last) continue;
            if (first > shown) segments.Add(new(text[shown..first], IsMatch: false));
            segments.Add(new(text[first..last], IsMatch: true));
            shown = last;
        }

        if (end > shown) segments.Add(new(text[shown..end], IsMatch: false));
        return segments;
    }

    private static IEnumerable<(int From, int To)> Merged(List<TextMatch> matches)
    {
        for (var i = 0; i < matches.Count;)
        {
            var (from, to) = (matches[i].Start, matches[i].End);
            for (i++; i < matches.Count && matches[i].Start < to; i++) to = Math.Max(to, matches[i].End);
            yield return (from, to);
        }
    }

    private static void Prepend(List<ExcerptSegment> segments)
    {
        if (segments is [{ IsMatch: false } first, ..]) segments[0] = new(Ellipsis + first.Text.TrimStart(), IsMatch: false);
        else segments.Insert(0, new(Ellipsis, IsMatch: false));
    }

    private static void Append(List<ExcerptSegment> segments)
    {
        if (segments is [.., { IsMatch: false } last]) segments[^1] = new(last.Text.TrimEnd() + Ellipsis, IsMatch: false);
        else segments.Add(new(Ellipsis, IsMatch: false));
    }
}
