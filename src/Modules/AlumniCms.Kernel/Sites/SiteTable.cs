using System.Collections.Frozen;

namespace AlumniCms.Kernel.Sites;

/// <summary>An immutable picture of all sites.</summary>
public sealed class SiteTable
{
    private readonly FrozenDictionary<string, Site> _byKey;
    private readonly FrozenDictionary<string, Site> _byHost;
    private readonly FrozenDictionary<int, Site> _byId;
    private readonly ILookup<int, Site> _byAnswerer;

    public SiteTable(IEnumerable<Site> sites)
    {
        All = [.. sites.OrderBy(s => s.Id)];
        _byKey = All.ToFrozenDictionary(s => s.Key, StringComparer.OrdinalIgnoreCase);
        _byId = All.ToFrozenDictionary(s => s.Id);
        _byHost = All.SelectMany(s => s.Hosts.Select(h => (h, s)))
            .DistinctBy(p => p.h, StringComparer.OrdinalIgnoreCase)
            .ToFrozenDictionary(p => p.h, p => p.s, StringComparer.OrdinalIgnoreCase);
        Worldwide = All.FirstOrDefault(s => s.IsWorldwide);
        _byAnswerer = All.Where(s => AnswererOf(s) is not null).ToLookup(s => AnswererOf(s)!.Id);
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

    /// <summary>
    /// The site whose people answer for a dormant one at this moment: the one that was named while it is open and awake itself, else
    /// the worldwide one. Null for a site that is not dormant.
    /// </summary>
    public Site? AnswererOf(Site site)
    {
        if (!site.IsDormant)
            return null;
        return site.Dormancy?.Answerer is { } key && ByKey(key) is { Status: SiteStatus.Online, Dormancy: null } named && named.Id != site.Id ? named : Worldwide;
    }

    /// <summary>The dormant sites that the people of a site answer for at this moment, oldest first.</summary>
    public IEnumerable<Site> AnsweredBy(Site site) => _byAnswerer[site.Id];
}
