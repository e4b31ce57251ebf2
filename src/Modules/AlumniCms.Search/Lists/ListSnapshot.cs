using System.Collections.Concurrent;

namespace AlumniCms.Search.Lists;

/// <summary>
/// The documents of a type of a site as they were at one moment, laid out for counting. Immutable but for what it
/// works out at the first question and keeps; a later one shares what has not changed.
/// </summary>
internal sealed class ListSnapshot
{
    /// <summary>The end of what never ends.</summary>
    public static readonly DateTime Never = DateTime.SpecifyKind(DateTime.MaxValue, DateTimeKind.Utc);

    /// <summary>Kinds of reader that are remembered: by cultures in order and audiences.</summary>
    private const int RememberedReaders = 64;

    // Measured on 64-bit .NET: the row with its reference and the text of its id; that of a text with its place in the table.
    private const int BytesOfRow = 170;
    private const int BytesOfText = 110;

    private readonly ConcurrentDictionary<RowOrder, Lazy<int[]>> _orders = new();
    private readonly ConcurrentDictionary<string, RowSet> _readable = new(StringComparer.Ordinal);
    private readonly Lazy<Dictionary<string, int>> _byItem;
    private EndedRows? _ended;

    public ListSnapshot(ListRow[] rows, RowSet living, FieldValues values, ListNames names, bool hasTitles)
    {
        (Rows, Living, Values, Names, HasTitles) = (rows, living, values, names, hasTitles);
        TextCount = names.TextCount;
        Count = living.Count();
        _byItem = new(() => living.Rows().ToDictionary(r => rows[r].ContentItemId, StringComparer.Ordinal));
    }

    public static ListSnapshot Empty => new([], new RowSet(0), FieldValues.None, new ListNames(), hasTitles: false);

    /// <summary>By document number, those that are gone included.</summary>
    public ListRow[] Rows { get; }

    public RowSet Living { get; }

    /// <summary>Number of living rows.</summary>
    public int Count { get; }

    public FieldValues Values { get; }

    /// <summary>Grows with later snapshots; only who makes the next one may read texts from it.</summary>
    public ListNames Names { get; }

    public bool HasTitles { get; }

    private int TextCount { get; }

    private int[] Ending => Ordered(new RowOrder(RowOrder.By.Ending));

    /// <summary>Roughly what the snapshot holds in memory.</summary>
    public long Bytes =>
        (Rows.Length * (long)BytesOfRow) + (TextCount * (long)BytesOfText) + Living.Bytes + Values.Bytes
        + (_orders.Count * (long)Rows.Length * sizeof(int)) + _readable.Values.Sum(r => r.Bytes)
        + (HasTitles ? Rows.Sum(r => 32L + ((r.Title?.Length ?? 0) * sizeof(char))) : 0);

    /// <summary>The orders that were asked for.</summary>
    public IEnumerable<KeyValuePair<RowOrder, int[]>> Orders =>
        _orders.Where(o => o.Value.IsValueCreated).Select(o => KeyValuePair.Create(o.Key, o.Value.Value));

    /// <summary>The living rows in an order.</summary>
    public int[] Ordered(RowOrder order) => _orders.GetOrAdd(order, o => new(() => o.Sort(Rows, Living))).Value;

    /// <summary>Takes over an order from the snapshot before.</summary>
    public void Keep(RowOrder order, int[] rows) => _orders[order] = new(rows);

    /// <summary>The row of a document, or of its item when the document was written anew meanwhile; -1 when it has none.</summary>
    public int Find(long id, string contentItemId)
    {
        var (low, high) = (0, Rows.Length - 1);
        while (low <= high)
        {
            var middle = (low + high) >>> 1;
            if (Rows[middle].Id == id && Living.Contains(middle))
                return middle;
            if (Rows[middle].Id < id)
                low = middle + 1;
            else
                high = middle - 1;
        }

        return _byItem.Value.GetValueOrDefault(contentItemId, -1);
    }

    /// <summary>What the reader may see, each text once: no readable translation stands before it in the order of cultures.</summary>
    public RowSet Readable(IReadOnlyList<string> cultures, IReadOnlyList<string> audiences)
    {
        var key = $"{string.Join(',', cultures)}|{string.Join(',', audiences)}";
        if (_readable.TryGetValue(key, out var known))
            return known;
        if (_readable.Count >= RememberedReaders)
            _readable.Clear();
        return _readable[key] = FindReadable(cultures, audiences);
    }

    /// <summary>What has ended by a moment.</summary>
    public RowSet Ended(DateTime nowUtc)
    {
        var count = CountUntil(Ending, row => row.EndsUtc <= nowUtc);
        if (_ended is { } known && known.Count == count)
            return known.Rows;
        var ended = new RowSet(Rows.Length);
        foreach (var row in Ending.AsSpan(0, count))
            ended.Add(row);
        _ended = new EndedRows(count, ended);
        return ended;
    }

    /// <summary>The first end after a moment among some rows, or <see cref="Never"/>.</summary>
    public DateTime NextEnd(DateTime nowUtc, RowSet among)
    {
        foreach (var row in Ending.AsSpan(CountUntil(Ending, row => row.EndsUtc <= nowUtc)))
            if (among.Contains(row))
                return Rows[row].EndsUtc;
        return Never;
    }

    /// <summary>How many rows at the beginning of an order meet a condition that none after them meets.</summary>
    public int CountUntil(int[] ordered, Func<ListRow, bool> isBefore)
    {
        var (low, high) = (0, ordered.Length);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (isBefore(Rows[ordered[middle]]))
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    private RowSet FindReadable(IReadOnlyList<string> cultures, IReadOnlyList<string> audiences)
    {
        var (nearest, readable) = (new int[TextCount], new RowSet(Rows.Length));
        Array.Fill(nearest, int.MaxValue);
        var places = Names.Cultures.Select(c => PlaceOf(c, cultures)).ToArray();
        var open = Names.Audiences.Select(audiences.Contains).ToArray();
        foreach (var number in Living.Rows())
            if (Rows[number] is { Text: not ListRow.NoText } row && open[row.Audience])
                nearest[row.Text] = Math.Min(nearest[row.Text], places[row.Culture]);
        foreach (var number in Living.Rows())
        {
            var row = Rows[number];
            if (open[row.Audience] && (row.Text == ListRow.NoText || Names.Cultures[row.Culture].Length == 0
                || (places[row.Culture] < int.MaxValue && places[row.Culture] == nearest[row.Text])))
                readable.Add(number);
        }

        return readable;
    }

    private static int PlaceOf(string culture, IReadOnlyList<string> cultures)
    {
        for (var place = 0; place < cultures.Count; place++)
            if (cultures[place] == culture)
                return place;
        return int.MaxValue;
    }

    private sealed record EndedRows(int Count, RowSet Rows);
}
