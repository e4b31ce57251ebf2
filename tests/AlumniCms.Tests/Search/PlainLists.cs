using System.Globalization;

using AlumniCms.Search.Contracts;
using AlumniCms.Search.Lists;

namespace AlumniCms.Tests.Search;

/// <summary>What lists should give, said as plainly as possible.</summary>
internal static class PlainLists
{
    public static ListAnswer Answer(IReadOnlyList<Document> documents, ListQuery query)
    {
        var found = query.Found?.Select(f => f.Id).ToList();
        var readable = documents.Where(d => IsReadable(d, documents, query) && found?.Contains(d.Id) != false).ToList();
        var narrowed = readable.Where(d => query.Fields.All(f => HasOne(d, f.Key, f.Value))).ToList();
        var listed = narrowed.Where(d => IsWanted(d, query)).ToList();
        var inOrder = Order(listed, query, found).ToList();
        var facets = new Dictionary<string, IReadOnlyList<FacetCount>>(StringComparer.Ordinal);
        var counted = narrowed.ToHashSet();
        foreach (var field in documents.SelectMany(d => d.Values).Select(v => v.Field).Concat(query.Fields.Keys).Distinct(StringComparer.Ordinal))
        {
            var others = readable.Where(d => query.Fields.Where(f => f.Key != field).All(f => HasOne(d, f.Key, f.Value))).ToList();
            if (query.Fields.ContainsKey(field))
                counted.UnionWith(others);
            var counts = others.Where(d => IsWanted(d, query)).SelectMany(d => d.Values.Where(v => v.Field == field).Select(v => v.Value))
                .GroupBy(v => v, StringComparer.Ordinal).Select(g => new FacetCount(g.Key, g.Count()))
                .OrderByDescending(c => c.Count).ThenBy(c => c.Value, StringComparer.Ordinal).ToList();
            if (counts.Count > 0)
                facets[field] = counts;
        }

        var changes = counted.Select(d => d.EndsUtc).OfType<DateTime>().Where(e => e > query.NowUtc).ToList();
        if (query is { AheadFirst: true, BestFirst: false })
            changes.AddRange(listed.Where(d => d.OrderUtc >= query.NowUtc).Select(d => d.OrderUtc.AddTicks(1)));
        return new ListAnswer(
            [.. inOrder.Skip((Math.Max(query.Page, 1) - 1) * query.PageSize).Take(query.PageSize).Select(d => d.ItemId)],
            listed.Count,
            facets,
            narrowed.Count(d => !HasEnded(d, query)),
            narrowed.Count(d => HasEnded(d, query)),
            changes.Count == 0 ? null : changes.Min());
    }

    private static bool IsReadable(Document d, IReadOnlyList<Document> documents, ListQuery query)
    {
        if (!query.Audiences.Contains(d.Audience))
            return false;
        if (d.Set is null || d.Culture.Length == 0)
            return true;
        var cultures = query.Cultures.ToList();
        var place = cultures.IndexOf(d.Culture);
        return place >= 0 && !documents.Any(t =>
            t.Set == d.Set && query.Audiences.Contains(t.Audience) && cultures.IndexOf(t.Culture) is >= 0 and var other && other < place);
    }

    private static IEnumerable<Document> Order(List<Document> listed, ListQuery query, List<long>? found)
    {
        if (found is not null && query.BestFirst)
            return found.Select(id => listed.Find(d => d.Id == id)).OfType<Document>();
        var ordered = query.Order.Key switch
        {
            RowOrder.By.Earliest => listed.OrderBy(d => query.AheadFirst && d.OrderUtc < query.NowUtc).ThenBy(d => d.OrderUtc),
            RowOrder.By.Latest => listed.OrderByDescending(d => d.OrderUtc),
            RowOrder.By.Newest => listed.OrderByDescending(d => d.PublishedUtc),
            _ => listed.OrderBy(d => d.Title, StringComparer.Create(CultureInfo.GetCultureInfo(query.Order.Culture), CompareOptions.None)),
        };
        return ordered.ThenBy(d => d.ItemId, StringComparer.Ordinal);
    }

    private static bool HasOne(Document d, string field, IEnumerable<string> values) =>
        d.Values.Any(v => v.Field == field && values.Contains(v.Value, StringComparer.Ordinal));

    private static bool HasEnded(Document d, ListQuery query) => d.EndsUtc <= query.NowUtc;

    private static bool IsWanted(Document d, ListQuery query) =>
        query.State == ListState.All || HasEnded(d, query) == (query.State == ListState.Ended);
}
