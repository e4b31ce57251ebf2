using System.Buffers;
using System.Text;

namespace AlumniCms.Search.Analysis;

/// <summary>Gathers code points into words; the state of one run of <see cref="TextAnalyzer"/>.</summary>
internal sealed class TokenScanner(string text)
{
    private readonly char[] _word = new char[TextAnalyzer.MaxTokenLength];
    private readonly List<SearchToken> _tokens = [];
    private int _start;
    private int _end;
    private int _length;
    private bool _isOpen;
    private bool _isStandalone;
    private bool _isOverfull;

    public IReadOnlyList<SearchToken> Tokens => _tokens;

    public bool IsFull => _tokens.Count >= TextAnalyzer.MaxTokens;

    public void Take(Rune rune, int offset, int width)
    {
        switch (RuneClassifier.Classify(rune))
        {
            case RuneClass.Letter:
                if (_isStandalone) Close();
                Append(rune, offset, width);
                break;
            case RuneClass.Standalone:
                Close();
                Append(rune, offset, width);
                _isStandalone = true;
                break;
            case RuneClass.Sign when _isOpen:
                Append(rune, offset, width);
                break;
            case RuneClass.Accent when _isOpen:
                _end = offset + width;
                break;
            case RuneClass.Apostrophe when _isOpen:
                CloseAtApostrophe(offset + width);
                break;
            case RuneClass.Apostrophe or RuneClass.Separator:
                Close();
                break;
        }
    }

    public void Close()
    {
        if (_length > 0 && !IsFull && !IsPossessive())
        {
            var folded = new string(_word, 0, _length);
            _tokens.Add(new(folded, LightStemmer.Stem(folded), _start, _end - _start, _tokens.Count));
        }

        _length = 0;
        _isOpen = _isStandalone = _isOverfull = false;
    }

    private void Append(Rune rune, int offset, int width)
    {
        if (!_isOpen)
        {
            _start = offset;
            _isOpen = true;
        }

        _end = offset + width;
        Span<char> folded = stackalloc char[CharacterFolding.MaxExpansion];
        var count = CharacterFolding.Fold(rune, folded);
        // The word keeps a whole prefix: nothing is added behind a letter that no longer fitted.
        _isOverfull |= _length + count > _word.Length;
        if (_isOverfull) return;
        folded[..count].CopyTo(_word.AsSpan(_length));
        _length += count;
    }

    private void CloseAtApostrophe(int next)
    {
        var elides = Elisions.IsElided(_word.AsSpan(0, _length))
            && Rune.DecodeFromUtf16(text.AsSpan(next), out var rune, out _) == OperationStatus.Done
            && RuneClassifier.Classify(rune) == RuneClass.Letter;
        if (elides) _length = 0;
        Close();
    }

    /// <summary>The s of “alumni’s”, which is no word.</summary>
    private bool IsPossessive() =>
        _length == 1 && _word[0] == 's' && _start >= 2
        && Rune.DecodeLastFromUtf16(text.AsSpan(0, _start), out var before, out var width) == OperationStatus.Done
        && RuneClassifier.Classify(before) == RuneClass.Apostrophe
        && _tokens.Count > 0 && _tokens[^1].End == _start - width;
}
