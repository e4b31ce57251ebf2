using System.Numerics;

namespace AlumniCms.Search.Lists;

/// <summary>Rows of a snapshot, a bit for each. A set that was made for fewer rows holds none of the later ones.</summary>
internal sealed class RowSet
{
    private readonly ulong[] _words;

    public RowSet(int rows) => _words = new ulong[(rows + 63) >> 6];

    private RowSet(ulong[] words) => _words = words;

    public long Bytes => 32 + ((long)_words.Length * sizeof(ulong));

    public bool Contains(int row) => row >> 6 < _words.Length && (_words[row >> 6] >> row & 1) != 0;

    public void Add(int row) => _words[row >> 6] |= 1UL << row;

    public void Remove(int row) => _words[row >> 6] &= ~(1UL << row);

    /// <summary>Adds the rows of a set that was made for no more rows than this one.</summary>
    public void Add(RowSet other)
    {
        for (var i = 0; i < other._words.Length; i++)
            _words[i] |= other._words[i];
    }

    /// <summary>A copy with room for so many rows.</summary>
    public RowSet Copy(int rows)
    {
        var words = new ulong[Math.Max((rows + 63) >> 6, _words.Length)];
        _words.CopyTo(words, 0);
        return new RowSet(words);
    }

    public int Count()
    {
        var count = 0;
        foreach (var word in _words)
            count += BitOperations.PopCount(word);
        return count;
    }

    /// <summary>How many rows both sets hold.</summary>
    public int CountWith(RowSet other)
    {
        var (mine, theirs) = (_words, other._words);
        var (count, length) = (0, Math.Min(mine.Length, theirs.Length));
        for (var i = 0; i < length; i++)
            count += BitOperations.PopCount(mine[i] & theirs[i]);
        return count;
    }

    public RowSet And(RowSet other)
    {
        var words = new ulong[Math.Min(_words.Length, other._words.Length)];
        for (var i = 0; i < words.Length; i++)
            words[i] = _words[i] & other._words[i];
        return new RowSet(words);
    }

    public RowSet Except(RowSet other)
    {
        var words = (ulong[])_words.Clone();
        var length = Math.Min(words.Length, other._words.Length);
        for (var i = 0; i < length; i++)
            words[i] &= ~other._words[i];
        return new RowSet(words);
    }

    public IEnumerable<int> Rows()
    {
        for (var i = 0; i < _words.Length; i++)
            for (var word = _words[i]; word != 0; word &= word - 1)
                yield return (i << 6) + BitOperations.TrailingZeroCount(word);
    }
}
