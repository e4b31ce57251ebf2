namespace AlumniCms.Kernel.Caching;

/// <summary>
/// What the running page was made from: readers of content note it, the page cache keeps it with the page and a change
/// of any of it throws the page away. Scoped.
/// </summary>
public sealed class PageTags(CacheEvictions evictions, TimeProvider time)
{
    private readonly HashSet<string> _tags = new(StringComparer.Ordinal) { CacheEvictions.Everything };
    private readonly long _mark = evictions.Now;

    /// <summary>The moment from which on a change makes the page stale; see <see cref="CacheEvictions.Now"/>.</summary>
    public long Mark => _mark;

    /// <summary>The tags noted so far.</summary>
    public IReadOnlyCollection<string> All => _tags;

    /// <summary>True when something that the page was made from has changed since it was begun.</summary>
    public bool IsStale => evictions.AnySince(_mark, _tags);

    /// <summary>The moment at which the page says something else although nothing was changed, or null.</summary>
    public DateTimeOffset? Expires { get; private set; }

    /// <summary>Whether the page may be kept at all; false for one of countless variants, such as the answer to a search.</summary>
    public bool IsKept { get; set; } = true;

    /// <summary>Notes a tag.</summary>
    public void Add(string tag) => _tags.Add(tag);

    /// <summary>Notes a moment at which the page changes by itself; the earliest one counts. Moments that have passed do not.</summary>
    public void ValidUntil(DateTimeOffset moment)
    {
        if (moment > time.GetUtcNow() && (Expires is null || moment < Expires))
            Expires = moment;
    }
}
