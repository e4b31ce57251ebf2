using AlumniCms.Kernel.Data;
using AlumniCms.Search.Contracts;
using AlumniCms.Search.Indexes;

using Microsoft.EntityFrameworkCore;

namespace AlumniCms.Search.Finding;

/// <summary>
/// Counts how many items each narrowing would leave. The choice that a reader has made in one facet does not count
/// against the other choices there: they stay on offer, with what they would give.
/// </summary>
internal sealed class FacetCounting(
    AlumniDbContext db, Narrowing narrowing, IQueryable<SearchDocument> readable, Func<IQueryable<SearchDocument>, IQueryable<SearchDocument>> matching)
{
    public async Task<IReadOnlyList<FacetCount>> TypesAsync(CancellationToken cancellationToken)
    {
        var counts = await Counted(narrowing.ApplyButTypes(readable))
            .GroupBy(d => d.ContentType).Select(g => new { Value = g.Key, Count = g.Count() }).ToListAsync(cancellationToken);
        return Ordered(counts.Select(c => new FacetCount(c.Value, c.Count)));
    }

    public async Task<IReadOnlyDictionary<string, IReadOnlyList<FacetCount>>> FieldsAsync(CancellationToken cancellationToken)
    {
        var facets = await ValuesAsync(narrowing.Apply(readable), field: null, cancellationToken);
        foreach (var field in narrowing.Fields)
        {
            facets.Remove(field);
            foreach (var (name, counts) in await ValuesAsync(narrowing.ApplyBut(field, readable), field, cancellationToken))
                facets[name] = counts;
        }

        return facets;
    }

    private async Task<Dictionary<string, IReadOnlyList<FacetCount>>> ValuesAsync(
        IQueryable<SearchDocument> documents, string? field, CancellationToken cancellationToken)
    {
        var counts = await (from document in Counted(documents)
                            join facet in db.Set<SearchFacet>() on document.Id equals facet.DocumentId
                            where field == null || facet.Field == field
                            group facet by new { facet.Field, facet.Value } into values
                            select new { values.Key.Field, values.Key.Value, Count = values.Count() }).ToListAsync(cancellationToken);
        return counts.GroupBy(c => c.Field, StringComparer.Ordinal).ToDictionary(
            g => g.Key, g => Ordered(g.Select(c => new FacetCount(c.Value, c.Count))), StringComparer.Ordinal);
    }

    private IQueryable<SearchDocument> Counted(IQueryable<SearchDocument> documents) =>
        matching(documents).OrderBy(d => d.Id).Take(ContentSearch.CountLimit);

    private static IReadOnlyList<FacetCount> Ordered(IEnumerable<FacetCount> counts) =>
        [.. counts.OrderByDescending(c => c.Count).ThenBy(c => c.Value, StringComparer.Ordinal).Take(ContentSearch.FacetLimit)];
}
