using AlumniCms.Search.Contracts;
using AlumniCms.Search.Indexes;
using AlumniCms.Search.Indexing;

namespace AlumniCms.Search.Finding;

/// <summary>The conditions of a request beside its text.</summary>
internal sealed class Narrowing
{
    private readonly string[] _types;
    private readonly Dictionary<string, string[]> _fields;

    public Narrowing(SearchRequest request)
    {
        _types = Values(request.Types.IsDefault ? [] : request.Types);
        _fields = request.Facets.Where(f => !f.Value.IsDefaultOrEmpty).Take(SearchRequest.MaxSelected)
            .GroupBy(f => Storable(f.Key), f => f.Value, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => Values(g.SelectMany(v => v)), StringComparer.Ordinal);
    }

    /// <summary>The fields that narrow the request.</summary>
    public IEnumerable<string> Fields => _fields.Keys;

    /// <summary>The documents that all conditions leave.</summary>
    public IQueryable<SearchDocument> Apply(IQueryable<SearchDocument> documents) => ByFields(ByTypes(documents), except: null);

    /// <summary>The documents that the conditions on fields leave.</summary>
    public IQueryable<SearchDocument> ApplyButTypes(IQueryable<SearchDocument> documents) => ByFields(documents, except: null);

    /// <summary>The documents that all conditions leave but those on a field.</summary>
    public IQueryable<SearchDocument> ApplyBut(string field, IQueryable<SearchDocument> documents) => ByFields(ByTypes(documents), field);

    private IQueryable<SearchDocument> ByTypes(IQueryable<SearchDocument> documents)
    {
        var types = _types;
        return types.Length == 0 ? documents : documents.Where(d => types.Contains(d.ContentType));
    }

    private IQueryable<SearchDocument> ByFields(IQueryable<SearchDocument> documents, string? except)
    {
        foreach (var (field, values) in _fields.Where(f => f.Key != except))
            documents = documents.Where(d => d.Facets.Any(f => f.Field == field && values.Contains(f.Value)));
        return documents;
    }

    private static string[] Values(IEnumerable<string> values) => [.. values.Take(SearchRequest.MaxSelected).Select(Storable)];

    /// <summary>What no database can hold becomes the empty text, which no document has.</summary>
    private static string Storable(string value) => PlainText.IsStorable(value) ? value : "";
}
