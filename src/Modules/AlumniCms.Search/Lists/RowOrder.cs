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
        Array.Sort(fresh, (a, b) => Compare(rows[a], rows[b]));
        var merged = new List<int>(ordered.Length + fresh.Length);
        var next = 0;
        foreach (var row in ordered)
        {
            if (!living.Contains(row))
                continue;
            while (next < fresh.Length && Compare(rows[fresh[next]], rows[row]) < 0)
                merged.Add(fresh[next++]);
            merged.Add(row);
        }

        merged.AddRange(fresh[next..]);
        return [.. merged];
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
