using System.Globalization;

namespace AlumniCms.Search.Lists;

/// <summary>An order of rows. The item's id decides between equals, since it outlives a document's number.</summary>
/// <param name="Key">What is compared.</param>
/// <param name="Culture">For titles: whose alphabet.</param>
internal sealed record RowOrder(RowOrder.By Key, string Culture = "")
{
    public enum By
    {
        Earliest,
        Latest,
        Newest,
        Ending,
        Title,
    }

    private static readonly Comparer<SortKey> Keys = Comparer<SortKey>.Create(SortKey.Compare);

    private readonly CompareInfo _alphabet = AlphabetOf(Culture);

    /// <summary>All the given rows in order.</summary>
    public int[] Sort(ListRow[] rows, RowSet wanted)
    {
        int[] numbers = [.. wanted.Rows()];
        if (Key == By.Title)
            Sort(numbers, rows, [.. numbers.Select(n => _alphabet.GetSortKey(rows[n].Title ?? ""))], Keys);
        else
            Sort(numbers, rows, Array.ConvertAll(numbers, n => Date(rows[n])), Comparer<long>.Default);
        return numbers;
    }

    /// <summary>Rows in order without those that are gone, and with others at their places.</summary>
    public int[] Merge(int[] ordered, ListRow[] rows, RowSet living, int[] fresh)
    {
        var kept = Array.FindAll(ordered, living.Contains);
        Array.Sort(fresh, (a, b) => Compare(rows[a], rows[b]));
        var merged = new int[kept.Length + fresh.Length];
        var (from, to) = (0, 0);
        foreach (var row in fresh)
        {
            // Titles are slow to compare, so their places are looked up instead of passing by each row.
            var place = from + Place(kept.AsSpan(from), rows, rows[row]);
            kept.AsSpan(from, place - from).CopyTo(merged.AsSpan(to));
            to += place - from;
            merged[to++] = row;
            from = place;
        }

        kept.AsSpan(from).CopyTo(merged.AsSpan(to));
        return merged;
    }

    private int Place(ReadOnlySpan<int> ordered, ListRow[] rows, ListRow row)
    {
        var (low, high) = (0, ordered.Length);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (Compare(rows[ordered[middle]], row) < 0)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    private static void Sort<TKey>(int[] numbers, ListRow[] rows, TKey[] keys, IComparer<TKey> comparer)
    {
        Array.Sort(keys, numbers, comparer);
        for (var from = 0; from < numbers.Length;)
        {
            var to = from + 1;
            while (to < numbers.Length && comparer.Compare(keys[from], keys[to]) == 0)
                to++;
            if (to - from > 1)
                Array.Sort(numbers, from, to - from, Comparer<int>.Create((a, b) => CompareIds(rows[a], rows[b])));
            from = to;
        }
    }

    private int Compare(ListRow a, ListRow b)
    {
        var result = Key == By.Title ? _alphabet.Compare(a.Title ?? "", b.Title ?? "") : Date(a).CompareTo(Date(b));
        return result != 0 ? result : CompareIds(a, b);
    }

    private long Date(ListRow row) => Key switch
    {
        By.Earliest => row.OrderUtc.Ticks,
        By.Latest => -row.OrderUtc.Ticks,
        By.Newest => -row.PublishedUtc.Ticks,
        _ => row.EndsUtc.Ticks,
    };

    private static int CompareIds(ListRow a, ListRow b) => string.CompareOrdinal(a.ContentItemId, b.ContentItemId);

    private static CompareInfo AlphabetOf(string culture)
    {
        try
        {
            return CultureInfo.GetCultureInfo(culture).CompareInfo;
        }
        catch (CultureNotFoundException)
        {
            return CultureInfo.InvariantCulture.CompareInfo;
        }
    }
}
