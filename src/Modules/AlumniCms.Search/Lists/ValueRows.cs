namespace AlumniCms.Search.Lists;

/// <summary>
/// The rows that have a value: a set when they are many, else a list, since a field such as a town has thousands of
/// values with a few rows each.
/// </summary>
internal sealed class ValueRows
{
    private readonly RowSet? _many;
    private readonly int[] _few = [];

    private ValueRows(RowSet many) => _many = many;

    private ValueRows(int[] few) => _few = few;

    public long Bytes => 40 + (_many?.Bytes ?? (24 + ((long)_few.Length * sizeof(int))));

    /// <summary>The rows among so many of a snapshot.</summary>
    public static ValueRows Of(IReadOnlyCollection<int> rows, int all)
    {
        // A row of a list takes as much room as 32 of a set.
        if (rows.Count <= all / 32)
            return new ValueRows([.. rows]);
        var set = new RowSet(all);
        foreach (var row in rows)
            set.Add(row);
        return new ValueRows(set);
    }

    /// <summary>These rows and later ones.</summary>
    public ValueRows With(IReadOnlyCollection<int> more, int all)
    {
        if (_many is null)
            return Of([.. _few, .. more], all);
        var set = _many.Copy(all);
        foreach (var row in more)
            set.Add(row);
        return new ValueRows(set);
    }

    public IEnumerable<int> Rows() => _many?.Rows() ?? _few;

    public int CountIn(RowSet rows)
    {
        if (_many is not null)
            return _many.CountWith(rows);
        var count = 0;
        foreach (var row in _few)
            count += rows.Contains(row) ? 1 : 0;
        return count;
    }

    /// <summary>Adds the rows to a set of all of the snapshot.</summary>
    public void AddTo(RowSet rows)
    {
        if (_many is not null)
            rows.Add(_many);
        foreach (var row in _few)
            rows.Add(row);
    }
}
