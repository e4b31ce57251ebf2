namespace AlumniCms.Search.Lists;

/// <summary>Values as they are read, by document.</summary>
internal sealed class FieldValueDraft
{
    private readonly Dictionary<string, Dictionary<string, List<long>>> _fields = new(StringComparer.Ordinal);

    public void Add(long documentId, string field, string value)
    {
        if (!_fields.TryGetValue(field, out var values))
            _fields.Add(field, values = new(StringComparer.Ordinal));
        if (!values.TryGetValue(value, out var documents))
            values.Add(value, documents = []);
        documents.Add(documentId);
    }

    /// <summary>By row instead; values of documents without a row are left out.</summary>
    public Dictionary<string, Dictionary<string, List<int>>> ByRow(IReadOnlyDictionary<long, int> rows)
    {
        var fields = new Dictionary<string, Dictionary<string, List<int>>>(StringComparer.Ordinal);
        foreach (var (field, values) in _fields)
        {
            var known = new Dictionary<string, List<int>>(StringComparer.Ordinal);
            foreach (var (value, documents) in values)
                if (documents.Where(rows.ContainsKey).Select(d => rows[d]).Distinct().ToList() is { Count: > 0 } found)
                    known.Add(value, found);
            if (known.Count > 0)
                fields.Add(field, known);
        }

        return fields;
    }
}
