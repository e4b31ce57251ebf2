using AlumniCms.Search.Contracts;

namespace AlumniCms.Search.Lists;

/// <summary>Answers one query from one snapshot: sets of rows, cut with each other and counted.</summary>
internal sealed class ListEvaluation
{
    private readonly ListSnapshot _snapshot;
    private readonly ListQuery _query;
    private readonly RowSet _ended;
    private readonly int[]? _found;

    /// <summary>What all conditions but the state leave.</summary>
    private readonly RowSet _narrowed;

    /// <summary>By field that narrows, what the conditions but the state and the field itself leave.</summary>
    private readonly Dictionary<string, RowSet> _without = new(StringComparer.Ordinal);

    private ListEvaluation(ListSnapshot snapshot, ListQuery query)
    {
        (_snapshot, _query) = (snapshot, query);
        _ended = snapshot.Ended(query.NowUtc);
        _narrowed = snapshot.Readable(query.Cultures, query.Audiences);
        if (query.Found is not null)
        {
            _found = [.. query.Found.Select(f => snapshot.Find(f.Id, f.ContentItemId)).Where(r => r >= 0).Distinct()];
            _narrowed = _narrowed.And(SetOf(_found));
        }

        var all = _narrowed;
        var byField = query.Fields.ToDictionary(
            f => f.Key, f => snapshot.Values.Any(f.Key, f.Value, snapshot.Rows.Length), StringComparer.Ordinal);
        foreach (var rows in byField.Values)
            _narrowed = _narrowed.And(rows);
        foreach (var field in byField.Keys)
            _without[field] = byField.Where(f => f.Key != field).Aggregate(all, (left, f) => left.And(f.Value));
    }

    public static ListAnswer Answer(ListSnapshot snapshot, ListQuery query) => new ListEvaluation(snapshot, query).Answer();

    private ListAnswer Answer()
    {
        var listed = OfState(_narrowed);
        var ended = _narrowed.CountWith(_ended);
        return new ListAnswer(
            [.. PageOf(listed).Select(r => _snapshot.Rows[r].ContentItemId)],
            listed.Count(),
            Facets(listed),
            _narrowed.Count() - ended,
            ended,
            NextChange(listed));
    }

    private RowSet OfState(RowSet rows) => _query.State switch
    {
        ListState.Open => rows.Except(_ended),
        ListState.Ended => rows.And(_ended),
        _ => rows,
    };

    private IEnumerable<int> PageOf(RowSet listed)
    {
        var skipped = (Math.Max(_query.Page, 1) - 1L) * _query.PageSize;
        var taken = 0;
        foreach (var row in InOrder())
        {
            if (!listed.Contains(row) || skipped-- > 0)
                continue;
            yield return row;
            if (++taken == _query.PageSize)
                yield break;
        }
    }

    private IEnumerable<int> InOrder()
    {
        if (_found is not null && _query.BestFirst)
            return _found;
        var ordered = _snapshot.Ordered(_query.Order);
        if (!_query.AheadFirst)
            return ordered;
        var ahead = FirstAhead(ordered);
        return ordered.Skip(ahead).Concat(ordered.Take(ahead));
    }

    private int FirstAhead(int[] ordered) => _snapshot.CountUntil(ordered, row => row.OrderUtc < _query.NowUtc);

    private Dictionary<string, IReadOnlyList<FacetCount>> Facets(RowSet listed)
    {
        var facets = new Dictionary<string, IReadOnlyList<FacetCount>>(StringComparer.Ordinal);
        foreach (var field in _snapshot.Values.Names)
        {
            var rows = _without.TryGetValue(field, out var without) ? OfState(without) : listed;
            var counts = new List<FacetCount>();
            foreach (var (value, having) in _snapshot.Values.Of(field))
                if (having.CountIn(rows) is > 0 and var count)
                    counts.Add(new FacetCount(value, count));
            if (counts.Count == 0)
                continue;
            counts.Sort(static (a, b) => a.Count != b.Count ? b.Count.CompareTo(a.Count) : string.CompareOrdinal(a.Value, b.Value));
            facets[field] = counts.Count <= ContentSearch.FacetLimit ? counts : counts[..ContentSearch.FacetLimit];
        }

        return facets;
    }

    /// <summary>What ends next counts when it stands in the list or in one of the facets.</summary>
    private DateTime? NextChange(RowSet listed)
    {
        var counted = _narrowed.Copy(_snapshot.Rows.Length);
        foreach (var rows in _without.Values)
            counted.Add(rows);
        var end = _snapshot.NextEnd(_query.NowUtc, counted);
        var start = ListSnapshot.Never;
        if (_query is { AheadFirst: true, BestFirst: false })
        {
            var ordered = _snapshot.Ordered(_query.Order);
            foreach (var row in ordered.AsSpan(FirstAhead(ordered)))
                if (listed.Contains(row))
                {
                    // It is past one tick after its date.
                    start = _snapshot.Rows[row].OrderUtc < ListSnapshot.Never ? _snapshot.Rows[row].OrderUtc.AddTicks(1) : start;
                    break;
                }
        }

        var next = end < start ? end : start;
        return next == ListSnapshot.Never ? null : next;
    }

    private RowSet SetOf(int[] rows)
    {
        var set = new RowSet(_snapshot.Rows.Length);
        foreach (var row in rows)
            set.Add(row);
        return set;
    }
}
