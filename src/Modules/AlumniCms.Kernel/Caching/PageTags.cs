namespace AlumniCms.Kernel.Caching;

/// <summary>
/// What the running page was made from: readers of content note it, the page cache keeps it with the page and a change
/// of any of it throws the page away. Scoped.
/// </summary>
public sealed class PageTags(CacheEvictions evictions, TimeProvider time)
{
    private readonly long _mark = evictions.Now;

    private HashSet<string> _tags = NoTags();

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

    /// <summary>Notes what a part was made from.</summary>
    internal void Add(NotedTags part)
    {
        _tags.UnionWith(part.Tags);
        if (part.Expires is { } moment)
            ValidUntil(moment);
    }

    /// <summary>Makes a part of the page, and says which tags were noted for it.</summary>
    internal async Task<(T Made, NotedTags Noted)> RecordAsync<T>(Func<Task<T>> make)
    {
        var (outer, expires) = (_tags, Expires);
        (_tags, Expires) = (NoTags(), null);
        try
        {
            var made = await make();
            return (made, new NotedTags(_tags, Expires));
        }
        finally
        {
            var noted = new NotedTags(_tags, Expires);
            (_tags, Expires) = (outer, expires);
            Add(noted);
        }
    }

    /// <summary>Notes a moment at which the page changes by itself; the earliest one counts. Moments that have passed do not.</summary>
    public void ValidUntil(DateTimeOffset moment)
    {
        if (moment > time.GetUtcNow() && (Expires is null || moment < Expires))
            Expires = moment;
    }

    private static HashSet<string> NoTags() => new(StringComparer.Ordinal) { CacheEvictions.Everything };
}
