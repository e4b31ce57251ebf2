using System.Collections.Immutable;
using AlumniCms.Search.Analysis;

namespace AlumniCms.Search.Queries;

/// <summary>Reads one query from left to right; each character is looked at a bounded number of times.</summary>
internal sealed class SearchQueryParser(string text, bool completesLastWord)
{
    /// <summary>A page shows a few remarks, not thousands.</summary>
    private const int MaxRemarks = 8;

    private readonly ImmutableArray<SearchTerm>.Builder _terms = ImmutableArray.CreateBuilder<SearchTerm>();
    private readonly ImmutableArray<DroppedPart>.Builder _dropped = ImmutableArray.CreateBuilder<DroppedPart>();
    private readonly int _lastQuote = text.AsSpan().LastIndexOfAny(QuerySyntax.Quotes);
    private int _offset;

    public SearchQuery Parse()
    {
        while (SkipGap())
        {
            var start = _offset;
            var isExcluded = TakeMinus();
            var term = _offset < text.Length && QuerySyntax.IsQuote(text[_offset]) ? TakePhrase(isExcluded) : TakeWord(isExcluded);
            if (term is null || _terms.Contains(term)) continue;
            if (_terms.Count == SearchQuery.MaxTerms)
            {
                Drop(DropReason.TooManyTerms, start, text.Length);
                break;
            }

            _terms.Add(term);
        }

        if (_terms.Count > 0 && _terms.All(term => term.IsExcluded))
        {
            Drop(DropReason.OnlyExclusions, 0, text.Length);
            _terms.Clear();
        }

        return _terms.Count == 0 && _dropped.Count == 0 ? SearchQuery.Empty : new(_terms.ToImmutable(), _dropped.ToImmutable());
    }

    private bool SkipGap()
    {
        while (_offset < text.Length && (QuerySyntax.IsGap(text[_offset]) || QuerySyntax.IsIgnorable(text[_offset]))) _offset++;
        return _offset < text.Length;
    }

    private bool TakeMinus()
    {
        if (!QuerySyntax.IsMinus(text[_offset])) return false;
        if (_offset + 1 >= text.Length || QuerySyntax.IsGap(text[_offset + 1])) return false;
        _offset++;
        return true;
    }

    /// <summary>A quote without its partner is no quote: the words behind it count one by one.</summary>
    private SearchTerm? TakePhrase(bool isExcluded)
    {
        var start = ++_offset;
        if (start > _lastQuote) return isExcluded && SkipGap() ? TakeWord(isExcluded) : null;
        while (!QuerySyntax.IsQuote(text[_offset])) _offset++;
        var end = _offset++;
        return Build(SearchTermKind.Phrase, isExcluded, start, end);
    }

    private SearchTerm? TakeWord(bool isExcluded)
    {
        var start = _offset;
        while (_offset < text.Length && !QuerySyntax.IsGap(text[_offset]) && !QuerySyntax.IsQuote(text[_offset])) _offset++;
        var last = _offset - 1;
        while (last > start && QuerySyntax.IsIgnorable(text[last])) last--;
        var isPrefix = last >= start && QuerySyntax.IsStar(text[last]);
        var isBeingTyped = completesLastWord && _offset == text.Length && !isExcluded;
        return Build(isPrefix || isBeingTyped ? SearchTermKind.Prefix : SearchTermKind.Word, isExcluded, start, _offset);
    }

    private SearchTerm? Build(SearchTermKind kind, bool isExcluded, int start, int end)
    {
        var cut = Math.Min(end, start + SearchQuery.MaxTermLength);
        var tokens = TextAnalyzer.Analyze(text[start..cut]);
        if (tokens.Count == 0)
        {
            if (end > start) Drop(DropReason.NothingToSearch, start, end);
            return null;
        }

        if (cut < end)
        {
            Drop(DropReason.TermTooLong, start, end);
            tokens = WithoutTornWord(tokens, cut - start);
        }

        return new(kind, isExcluded, [.. tokens.Select(token => new QueryToken(token.Folded, token.Stem))]);
    }

    /// <summary>The cut may have gone through the last word, and half a word would match nothing.</summary>
    private static IReadOnlyList<SearchToken> WithoutTornWord(IReadOnlyList<SearchToken> tokens, int cut) =>
        tokens.Count > 1 && tokens[^1].End == cut ? [.. tokens.SkipLast(1)] : tokens;

    private void Drop(DropReason reason, int start, int end)
    {
        if (_dropped.Count == MaxRemarks && reason == DropReason.NothingToSearch) return;
        _dropped.Add(new(reason, text[start..Math.Min(end, start + DroppedPart.MaxTextLength)]));
    }
}
