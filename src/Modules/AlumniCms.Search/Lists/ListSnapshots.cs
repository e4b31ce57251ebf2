using System.Collections.Concurrent;

using AlumniCms.ContentManagement.Contents;
using AlumniCms.ContentManagement.Definitions;
using AlumniCms.Kernel.Caching;
using AlumniCms.Kernel.Data;

using Microsoft.Extensions.DependencyInjection;

namespace AlumniCms.Search.Lists;

/// <summary>
/// The snapshots of all sites and types that were asked for lately. Each is read again, as far as it has changed, when
/// something it was made from was evicted since its reading began: no reader sees what was there before a change that
/// this node knows of.
/// </summary>
internal sealed class ListSnapshots
{
    private readonly ConcurrentDictionary<(int SiteId, string Type), Entry> _entries = new();
    private readonly IServiceScopeFactory _scopes;
    private readonly CacheEvictions _evictions;
    private readonly long _limit;
    private long _uses;

    public ListSnapshots(IServiceScopeFactory scopes, CacheEvictions evictions, ListSettings settings)
    {
        (_scopes, _evictions, _limit) = (scopes, evictions, settings.MemoryBytes);
        evictions.Subscribe(tags =>
        {
            // After everything, not even what is known of the unchanged rows is to be trusted.
            if (tags.Contains(CacheEvictions.Everything))
                _entries.Clear();
        });
    }

    /// <summary>What the kept snapshots hold in memory, roughly.</summary>
    public long Bytes => _entries.Values.Sum(e => e.Current?.Bytes ?? 0);

    /// <summary>The snapshot of a type, at least as fresh as the call.</summary>
    public async ValueTask<ListSnapshot> GetAsync(int siteId, string contentType, bool withTitles, CancellationToken cancellationToken)
    {
        var asked = _evictions.Now;
        var entry = _entries.GetOrAdd((siteId, contentType), static key => new Entry(key.SiteId, key.Type));
        entry.LastUse = Interlocked.Increment(ref _uses);
        if (Fresh(entry, asked, withTitles) is { } known)
            return known.Snapshot;
        ListSnapshot snapshot;
        await entry.Reading.WaitAsync(cancellationToken);
        try
        {
            // One that was begun after this call holds all that this call may ask for.
            if (Fresh(entry, asked, withTitles) is { } read)
                return read.Snapshot;
            var mark = _evictions.Now;
            await using var scope = _scopes.CreateAsyncScope();
            var documents = new DocumentRows(scope.ServiceProvider.GetRequiredService<AlumniDbContext>(), siteId, contentType);
            snapshot = await documents.ReadAsync(entry.Current?.Snapshot ?? ListSnapshot.Empty, withTitles, cancellationToken);
            entry.Current = new Kept(snapshot, mark, snapshot.Bytes);
        }
        finally
        {
            entry.Reading.Release();
        }

        Trim(entry);
        return snapshot;
    }

    private Kept? Fresh(Entry entry, long asked, bool withTitles) =>
        entry.Current is { } kept
        && (kept.Snapshot.HasTitles || !withTitles)
        && (kept.Mark >= asked || !_evictions.AnySince(kept.Mark, entry.Tags))
            ? kept
            : null;

    /// <summary>Drops what was used longest ago; never what was just asked for, or a large list would be read for each page.</summary>
    private void Trim(Entry current)
    {
        var bytes = Bytes;
        foreach (var entry in _entries.Values.OrderBy(e => e.LastUse))
        {
            if (bytes <= _limit)
                return;
            if (entry == current || entry.Current is not { } kept)
                continue;
            bytes -= kept.Bytes;
            _entries.TryRemove((entry.SiteId, entry.Type), out _);
        }
    }

    private sealed record Kept(ListSnapshot Snapshot, long Mark, long Bytes);

    private sealed class Entry(int siteId, string type)
    {
        private Kept? _current;
        private long _lastUse;

        public int SiteId => siteId;

        public string Type => type;

        public string[] Tags { get; } = [ContentTags.Type(siteId, type), ContentTags.Site(siteId), ContentModelStore.Tag];

        public SemaphoreSlim Reading { get; } = new(1, 1);

        public Kept? Current
        {
            get => Volatile.Read(ref _current);
            set => Volatile.Write(ref _current, value);
        }

        public long LastUse
        {
            get => Interlocked.Read(ref _lastUse);
            set => Interlocked.Exchange(ref _lastUse, value);
        }
    }
}
