using System.Collections.Concurrent;

using AlumniCms.Kernel.Caching;

namespace AlumniCms.Media.Files;

/// <summary>
/// The files that pages have asked for, remembered by the tag that a change of them evicts. A null is a path that is
/// known to be free.
/// </summary>
internal sealed class KnownMedia
{
    private const int Most = 50_000;

    private readonly ConcurrentDictionary<string, MediaFileEntry?> _files = new(StringComparer.Ordinal);
    private readonly CacheEvictions _evictions;

    public KnownMedia(CacheEvictions evictions)
    {
        _evictions = evictions;
        evictions.Subscribe(Forget);
    }

    public bool TryGet(int siteId, string path, out MediaFileEntry? file) => _files.TryGetValue(MediaTags.File(siteId, path), out file);

    /// <summary>Remembers what was read after a mark was taken, unless it has changed since.</summary>
    public void Remember(int siteId, string path, MediaFileEntry? file, long mark)
    {
        var tag = MediaTags.File(siteId, path);
        if (_files.Count >= Most)
            _files.Clear();
        _files[tag] = file;

        // Looked at after it is in place: an eviction finds it there, or is found here.
        if (_evictions.AnySince(mark, [tag]))
            _files.TryRemove(tag, out _);
    }

    private void Forget(IReadOnlyCollection<string> tags)
    {
        if (tags.Contains(CacheEvictions.Everything))
            _files.Clear();
        foreach (var tag in tags)
            _files.TryRemove(tag, out _);
    }
}
