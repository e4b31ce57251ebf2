using AlumniCms.Search.Analysis;

namespace AlumniCms.Search.Queries;

/// <summary>
/// Finds the terms of a query in a text by the same rules as the engines. Both are turned into numbers first, so that
/// a long phrase over a text that nearly repeats it costs vector comparisons, not string comparisons.
/// </summary>
internal sealed class TermMatcher
{
    private readonly IReadOnlyList<SearchToken> _tokens;
    private readonly NumberedTerm[] _terms;
    private readonly int[] _stems;
    private readonly int[] _words;

    private TermMatcher(IReadOnlyList<SearchToken> tokens, SearchQuery query)
    {
        var stems = new TokenNumbers();
        var words = new TokenNumbers();
        _tokens = tokens;
        _terms = [.. query.Wanted.Select(term => new NumberedTerm(
            [.. term.Tokens.Select(token => stems.Add(token.Stem))],
            [.. term.Tokens.SkipLast(1).Select(token => words.Add(token.Folded))],
            term.Kind == SearchTermKind.Prefix ? term.Tokens[^1].Folded : null))];
        _stems = [.. tokens.Select(token => stems.Find(token.Stem))];
        _words = [.. tokens.Select(token => words.Find(token.Folded))];
    }

    /// <summary>All places where a wanted term stands, by start.</summary>
    public static List<TextMatch> FindAll(IReadOnlyList<SearchToken> tokens, SearchQuery query) =>
        query.IsEmpty ? [] : new TermMatcher(tokens, query).FindAll();

    private List<TextMatch> FindAll()
    {
        var matches = new List<TextMatch>();
        for (var first = 0; first < _tokens.Count; first++)
        {
            for (var index = 0; index < _terms.Length; index++)
            {
                if (IsAt(_terms[index], first))
                    matches.Add(new(_tokens[first].Start, _tokens[first + _terms[index].Stems.Length - 1].End, index));
            }
        }

        return matches;
    }

    private bool IsAt(NumberedTerm term, int first)
    {
        var last = first + term.Stems.Length - 1;
        if (last >= _tokens.Count) return false;
        if (_stems.AsSpan(first, term.Stems.Length).SequenceEqual(term.Stems)) return true;
        return term.Prefix is not null
            && _words.AsSpan(first, term.LeadingWords.Length).SequenceEqual(term.LeadingWords)
            && _tokens[last].Folded.StartsWith(term.Prefix, StringComparison.Ordinal);
    }

    private sealed record NumberedTerm(int[] Stems, int[] LeadingWords, string? Prefix);

    /// <summary>Numbers the tokens of the query from 1; 0 is a token of the text that nobody asked for.</summary>
    private sealed class TokenNumbers
    {
        private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);

        public int Add(string token) =>
            _numbers.TryGetValue(token, out var number) ? number : _numbers[token] = _numbers.Count + 1;

        public int Find(string token) => _numbers.GetValueOrDefault(token);
    }
}
