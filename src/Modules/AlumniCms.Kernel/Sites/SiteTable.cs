using System.Collections.Frozen;

namespace AlumniCms.Kernel.Sites;

/// <summary>An immutable picture of all sites.</summary>
public sealed class SiteTable
{
    private readonly FrozenDictionary<string, Site> _byKey;
    private readonly FrozenDictionary<string, Site> _byHost;
    private readonly FrozenDictionary<int, Site> _byId;

    public SiteTable(IEnumerable<Site> sites)
    {
        All = [.. sites.OrderBy(s => s.Id)];
        _byKey = All.ToFrozenDictionary(s => s.Key, StringComparer.OrdinalIgnoreCase);
        _byId = All.ToFrozenDictionary(s => s.Id);
        _byHost = All.SelectMany(s => s.Hosts.Select(h => (h, s)))
            .DistinctBy(p => p.h, StringComparer.OrdinalIgnoreCase)
            .ToFrozenDictionary(p => p.h, p => p.s, StringComparer.OrdinalIgnoreCase);
        Worldwide = All.FirstOrDefault(s => s.IsWorldwide);
    }

    /// <summary>All sites, oldest first.</summary>
    public IReadOnlyList<Site> All { get; }

    /// <summary>The head office's site, or null before set-up.</summary>
    public Site? Worldwide { get; }

    /// <summary>The site with this key, compared without case.</summary>
    public Site? ByKey(string key) => _byKey.GetValueOrDefault(key);

    /// <summary>The site with this key, looked up without making a string.</summary>
    public Site? ByKey(ReadOnlySpan<char> key) =>
        _byKey.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(key, out var site) ? site : null;

    /// <summary>The site that a host name leads to.</summary>
    public Site? ByHost(string host) => _byHost.GetValueOrDefault(host);

    /// <summary>The site with this id.</summary>
    public Site? ById(int id) => _byId.GetValueOrDefault(id);
}
