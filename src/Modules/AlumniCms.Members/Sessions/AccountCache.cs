using System.Collections.Concurrent;

using AlumniCms.Kernel.Caching;

namespace AlumniCms.Members.Sessions;

/// <summary>
/// Remembers, for some seconds, what every request of somebody signed in asks: their session, their mandates, the roles
/// of the site. A change evicts it by its tag when it is committed, on every node. Singleton.
/// </summary>
internal sealed class AccountCache(CacheEvictions evictions, TimeProvider time)
{
    // A node that has lost its line to the others finds out by itself after this.
    private static readonly TimeSpan KeptFor = TimeSpan.FromSeconds(20);
    private const int Most = 50_000;

    private readonly ConcurrentDictionary<string, Kept> _kept = new(StringComparer.Ordinal);

    public static string SessionTag(string sessionId) => $"session:{sessionId}";

    public static string AccountTag(string userId) => $"account:{userId}";

    public static string RolesTag(int siteId) => FormattableString.Invariant($"roles:{siteId}");

    /// <summary>What carries the tag, read anew when it was changed or is no longer fresh. A null is not kept.</summary>
    public async ValueTask<T?> GetAsync<T>(string tag, Func<Task<T?>> read)
        where T : class
    {
        if (_kept.TryGetValue(tag, out var kept) && kept.Until > time.GetUtcNow() && !evictions.AnySince(kept.Mark, [tag]))
            return (T)kept.Value;
        var mark = evictions.Now;
        if (await read() is not { } value)
        {
            _kept.TryRemove(tag, out _);
            return null;
        }

        if (_kept.Count >= Most)
            _kept.Clear();
        _kept[tag] = new Kept(value, mark, time.GetUtcNow() + KeptFor);
        return value;
    }

    /// <summary>Reads it anew next time, on this node.</summary>
    public void Forget(string tag) => _kept.TryRemove(tag, out _);

    private sealed record Kept(object Value, long Mark, DateTimeOffset Until);
}
