namespace AlumniCms.Kernel.Caching;

/// <summary>The tags that the running change touches, kept until it is committed. Scoped.</summary>
public sealed class CacheEvictionQueue(CacheEvictions evictions)
{
    private HashSet<string> _tags = new(StringComparer.Ordinal);

    /// <summary>This process, as its signals name it.</summary>
    public string Node => evictions.Node;

    /// <summary>Notes a tag.</summary>
    public void Add(string tag) => _tags.Add(tag);

    /// <summary>Takes all noted tags.</summary>
    public IReadOnlyCollection<string> Take()
    {
        if (_tags.Count == 0)
            return [];
        var taken = _tags;
        _tags = new HashSet<string>(StringComparer.Ordinal);
        return taken;
    }

    /// <summary>Throws away, in this process, what carries the tags.</summary>
    public void Apply(IReadOnlyCollection<string> tags) => evictions.Apply(tags);
}
