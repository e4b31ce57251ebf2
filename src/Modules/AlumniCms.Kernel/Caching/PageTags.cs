namespace AlumniCms.Kernel.Caching;

/// <summary>
/// What the running page was made from: readers of content note it, the page cache keeps it with the page and a change
/// of any of it throws the page away. Scoped.
/// </summary>
public sealed class PageTags(CacheEvictions evictions)
{
    private readonly HashSet<string> _tags = new(StringComparer.Ordinal) { CacheEvictions.Everything };
    private readonly long _mark = evictions.Now;

    /// <summary>The moment from which on a change makes the page stale; see <see cref="CacheEvictions.Now"/>.</summary>
    public long Mark => _mark;

    /// <summary>The tags noted so far.</summary>
    public IReadOnlyCollection<string> All => _tags;

    /// <summary>True when something that the page was made from has changed since it was begun.</summary>
    public bool IsStale => evictions.AnySince(_mark, _tags);

    /// <summary>Notes a tag.</summary>
    public void Add(string tag) => _tags.Add(tag);
}
