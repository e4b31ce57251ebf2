using AlumniCms.Search.Analysis;

namespace AlumniCms.Search.Queries;

/// <summary>Finds the terms of a query in a text by the same rules as the engines.</summary>
internal static class TermMatcher
{
    /// <summary>All places where a wanted term stands, by start.</summary>
    public static List<TextMatch> FindAll(IReadOnlyList<SearchToken> tokens, SearchQuery query)
    {
        var matches = new List<TextMatch>();
        var wanted = query.Wanted.ToArray();
        for (var first = 0; first < tokens.Count; first++)
        {
            for (var term = 0; term < wanted.Length; term++)
            {
                var count = wanted[term].Tokens.Length;
                if (IsAt(wanted[term], tokens, first))
                    matches.Add(new(tokens[first].Start, tokens[first + count - 1].End, term));
            }
        }

        return matches;
    }

    private static bool IsAt(SearchTerm term, IReadOnlyList<SearchToken> tokens, int first) =>
        first + term.Tokens.Length <= tokens.Count
        && (HasStemsAt(term, tokens, first) || (term.Kind == SearchTermKind.Prefix && HasPrefixAt(term, tokens, first)));

    private static bool HasStemsAt(SearchTerm term, IReadOnlyList<SearchToken> tokens, int first)
    {
        for (var i = 0; i < term.Tokens.Length; i++)
        {
            if (!string.Equals(tokens[first + i].Stem, term.Tokens[i].Stem, StringComparison.Ordinal)) return false;
        }

        return true;
    }

    private static bool HasPrefixAt(SearchTerm term, IReadOnlyList<SearchToken> tokens, int first)
    {
        var last = term.Tokens.Length - 1;
        for (var i = 0; i < last; i++)
        {
            if (!string.Equals(tokens[first + i].Folded, term.Tokens[i].Folded, StringComparison.Ordinal)) return false;
        }

        return tokens[first + last].Folded.StartsWith(term.Tokens[last].Folded, StringComparison.Ordinal);
    }
}
