namespace AlumniCms.Search.Lists;

/// <summary>By field and value, the rows that have it. Immutable.</summary>
internal sealed class FieldValues
{
    public static readonly FieldValues None = new([]);

    private readonly Dictionary<string, Dictionary<string, ValueRows>> _fields;

    private FieldValues(Dictionary<string, Dictionary<string, ValueRows>> fields)
    {
        _fields = fields;
        Bytes = fields.Values.Sum(f => f.Sum(v => 100L + (v.Key.Length * sizeof(char)) + v.Value.Bytes));
    }

    public long Bytes { get; }

    public IReadOnlyCollection<string> Names => _fields.Keys;

    /// <summary>The values of a field; none for one that no row has.</summary>
    public IReadOnlyDictionary<string, ValueRows> Of(string field) => _fields.GetValueOrDefault(field) ?? [];

    /// <summary>The rows that have one of the values.</summary>
    public RowSet Any(string field, IEnumerable<string> values, int all)
    {
        var rows = new RowSet(all);
        if (_fields.TryGetValue(field, out var known))
            foreach (var value in values)
                if (known.TryGetValue(value, out var found))
                    found.AddTo(rows);
        return rows;
    }

    /// <summary>These values and those of later rows; what no new row has is shared.</summary>
    public FieldValues With(IReadOnlyDictionary<string, Dictionary<string, List<int>>> more, int all)
    {
        if (more.Count == 0)
            return this;
        var fields = new Dictionary<string, Dictionary<string, ValueRows>>(_fields, StringComparer.Ordinal);
        foreach (var (field, added) in more)
        {
            var values = new Dictionary<string, ValueRows>(fields.GetValueOrDefault(field) ?? [], StringComparer.Ordinal);
            foreach (var (value, rows) in added)
                values[value] = values.TryGetValue(value, out var known) ? known.With(rows, all) : ValueRows.Of(rows, all);
            fields[field] = values;
        }

        return new FieldValues(fields);
    }

    /// <summary>The values of rows that have got other numbers; a negative number for one that is gone.</summary>
    public FieldValues Renumbered(int[] numbers, int all)
    {
        var fields = new Dictionary<string, Dictionary<string, ValueRows>>(StringComparer.Ordinal);
        foreach (var (field, values) in _fields)
        {
            var kept = new Dictionary<string, ValueRows>(StringComparer.Ordinal);
            foreach (var (value, rows) in values)
                if (rows.Rows().Select(r => numbers[r]).Where(r => r >= 0).ToArray() is { Length: > 0 } living)
                    kept[value] = ValueRows.Of(living, all);
            if (kept.Count > 0)
                fields[field] = kept;
        }

        return new FieldValues(fields);
    }
}
