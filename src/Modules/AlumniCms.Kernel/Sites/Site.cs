using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.Json.Nodes;

namespace AlumniCms.Kernel.Sites;

/// <summary>
/// A site of the network: the worldwide one or a country's. A value that is shared by all requests of the site;
/// a change makes a new one.
/// </summary>
public sealed record Site
{
    /// <summary>The number that partitions storage. Never reused.</summary>
    public required int Id { get; init; }

    /// <summary>The first segment of the site's addresses, for example <c>cameroun</c>.</summary>
    public required string Key { get; init; }

    /// <summary>Grows with each change, so that a form can tell what it was made from.</summary>
    public int Revision { get; init; }

    /// <summary>True for the head office's site, which has no key in its addresses.</summary>
    public bool IsWorldwide { get; init; }

    /// <summary>Display names by culture.</summary>
    public required ImmutableDictionary<string, string> Names { get; init; }

    /// <summary>ISO 3166-1 alpha-2 code, or null for a site that is no country's.</summary>
    public string? Country { get; init; }

    /// <summary>Region of the world, for example <c>africa</c>, by which the worldwide home groups countries.</summary>
    public string? Region { get; init; }

    /// <summary>Cultures in the order of the language menu.</summary>
    public required ImmutableArray<string> Cultures { get; init; }

    /// <summary>Culture for visitors whose language the site does not speak. One of <see cref="Cultures"/>.</summary>
    public required string DefaultCulture { get; init; }

    /// <summary>Declared fallbacks: culture to the cultures tried after it, in order.</summary>
    public required ImmutableDictionary<string, ImmutableArray<string>> Fallbacks { get; init; }

    /// <summary>IANA time zone id, for example <c>Africa/Douala</c>.</summary>
    public required string TimeZone { get; init; }

    /// <summary>Host names that lead to the site without its key in the address.</summary>
    public ImmutableArray<string> Hosts { get; init; } = [];

    /// <summary>Where the site stands in its life.</summary>
    public SiteStatus Status { get; init; }

    /// <summary>That nobody looks after the site for now, or null.</summary>
    public Dormancy? Dormancy { get; init; }

    /// <summary>Whether the site is open and nobody looks after it for now.</summary>
    public bool IsDormant => Dormancy is not null && Status == SiteStatus.Online && !IsWorldwide;

    /// <summary>Where the content model comes from.</summary>
    public ContentModelSource ContentModel { get; init; }

    /// <summary>Ids of the features that are on, dependencies included.</summary>
    public required FrozenSet<string> Features { get; init; }

    /// <summary>Colours, logo and other looks, as they were saved; <c>SiteLooks</c> of the module Sites reads them.</summary>
    public required JsonObject Branding { get; init; }

    /// <summary>Settings by section, as the recipe step <c>settings</c> writes them.</summary>
    public required JsonObject Settings { get; init; }

    /// <summary>The site's name for a reader: in the culture, else in its fallbacks, else the key.</summary>
    public string NameIn(string culture)
    {
        foreach (var candidate in FallbackChain(culture))
            if (Names.TryGetValue(candidate, out var name))
                return name;
        return Names.Count > 0 ? Names.Values.First() : Key;
    }

    /// <summary>
    /// The culture itself, its parents, then what the site declares for it, then the site's default culture and
    /// the rest of its cultures: the order in which content is looked for.
    /// </summary>
    public ImmutableArray<string> FallbackChain(string culture)
    {
        var chain = ImmutableArray.CreateBuilder<string>();
        AddWithParents(culture);
        if (Fallbacks.TryGetValue(culture, out var declared))
            foreach (var fallback in declared)
                AddWithParents(fallback);
        AddWithParents(DefaultCulture);
        foreach (var other in Cultures)
            AddWithParents(other);
        return chain.ToImmutable();

        void AddWithParents(string name)
        {
            for (; name.Length > 0; name = ParentOf(name))
                if (!chain.Contains(name, StringComparer.OrdinalIgnoreCase))
                    chain.Add(name);
        }
    }

    private static string ParentOf(string culture)
    {
        var dash = culture.LastIndexOf('-');
        return dash < 0 ? "" : culture[..dash];
    }
}
