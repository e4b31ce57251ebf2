using System.Collections.Concurrent;

namespace AlumniCms.Statistics.Views;

/// <summary>Views since they were last stored, in memory: a page from the cache is counted without a query.</summary>
internal sealed class SeenPages
{
    private const int Most = 50_000;

    private ConcurrentDictionary<SeenPage, int> _counts = new();

    /// <summary>Counts a view. Beyond a bound no new page is taken up, so that invented addresses fill no memory.</summary>
    public void Add(SeenPage page)
    {
        var counts = _counts;

        // Counting the pages takes every lock of the dictionary: only for a page that is not there yet.
        if (counts.ContainsKey(page) || counts.Count < Most)
            counts.AddOrUpdate(page, 1, static (_, count) => count + 1);
    }

    /// <summary>Takes all that was counted. A view that is being counted at this moment may be lost.</summary>
    public IReadOnlyDictionary<SeenPage, int> Take() =>
        _counts.IsEmpty ? new Dictionary<SeenPage, int>() : Interlocked.Exchange(ref _counts, new());

    /// <summary>Puts counts back that could not be stored.</summary>
    public void Return(IEnumerable<KeyValuePair<SeenPage, int>> counts)
    {
        foreach (var (page, count) in counts)
            _counts.AddOrUpdate(page, count, (_, meanwhile) => meanwhile + count);
    }
}
