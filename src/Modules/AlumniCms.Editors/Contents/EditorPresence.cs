using System.Collections.Concurrent;

namespace AlumniCms.Editors.Contents;

/// <summary>Who has which item open, as their browsers tell: on this node, and for as long as they go on telling.</summary>
internal sealed class EditorPresence(TimeProvider time)
{
    private const int MostItems = 5_000;

    private static readonly TimeSpan Gone = TimeSpan.FromSeconds(50);

    private readonly ConcurrentDictionary<(int SiteId, string Item), ConcurrentDictionary<string, (string Name, DateTimeOffset Seen)>> _open = new();

    /// <summary>Notes that somebody has an item open; the names of the others who have.</summary>
    public IReadOnlyList<string> Note(int siteId, string contentItemId, string actorId, string name)
    {
        var now = time.GetUtcNow();
        if (_open.Count > MostItems)
            foreach (var (key, people) in _open)
                if (people.Values.All(p => now - p.Seen > Gone))
                    _open.TryRemove(key, out _);
        var open = _open.GetOrAdd((siteId, contentItemId), _ => new(StringComparer.Ordinal));
        open[actorId] = (name, now);
        foreach (var (id, person) in open)
            if (now - person.Seen > Gone)
                open.TryRemove(id, out _);
        return [.. open.Where(p => p.Key != actorId).Select(p => p.Value.Name).Order(StringComparer.CurrentCulture)];
    }
}
