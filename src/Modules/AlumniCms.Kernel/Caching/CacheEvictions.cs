using System.Collections.Concurrent;

namespace AlumniCms.Kernel.Caching;

/// <summary>
/// Tells this process's caches what has changed, and remembers when: a page whose data was read before a change
/// and finished after it must not be kept. Singleton.
/// </summary>
public sealed class CacheEvictions
{
    /// <summary>The tag that stands for everything.</summary>
    public const string Everything = "*";

    private const int Remembered = 20_000;

    private readonly ConcurrentDictionary<string, long> _lastEviction = new(StringComparer.Ordinal);
    private long _clock;

    private Action<IReadOnlyCollection<string>> _subscribers = static _ => { };

    /// <summary>Tells this process from the others on the same database.</summary>
    public string Node { get; } = Guid.CreateVersion7().ToString("N");

    /// <summary>A mark to compare later evictions with.</summary>
    public long Now => Interlocked.Read(ref _clock);

    /// <summary>Calls a cache of this process with the tags of each committed change, of this node or another.</summary>
    public void Subscribe(Action<IReadOnlyCollection<string>> cache) => _subscribers += cache;

    /// <summary>Throws away what carries the tags.</summary>
    public void Apply(IReadOnlyCollection<string> tags)
    {
        if (tags.Count == 0)
            return;
        var now = Interlocked.Increment(ref _clock);
        if (_lastEviction.Count > Remembered)
        {
            // Forgetting single tags would let a stale page in; one mark for everything keeps the answer safe.
            _lastEviction.Clear();
            _lastEviction[Everything] = now;
        }

        Remember(tags, now);
        _subscribers(tags);

        // Whoever began while the caches were being told may have read from one that did not know yet.
        Remember(tags, Interlocked.Increment(ref _clock));
    }

    /// <summary>Whether one of the tags was evicted after the mark was taken.</summary>
    public bool AnySince(long mark, IEnumerable<string> tags) =>
        IsAfter(Everything, mark) || tags.Any(tag => IsAfter(tag, mark));

    private void Remember(IReadOnlyCollection<string> tags, long at)
    {
        foreach (var tag in tags)
            _lastEviction.AddOrUpdate(tag, at, (_, former) => Math.Max(former, at));
    }

    private bool IsAfter(string tag, long mark) => _lastEviction.TryGetValue(tag, out var at) && at > mark;
}
