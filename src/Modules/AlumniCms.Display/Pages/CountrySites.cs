using System.Globalization;

using AlumniCms.Display.Maps;
using AlumniCms.Kernel.Caching;
using AlumniCms.Kernel.Sites;
using AlumniCms.Sites.Resolution;

namespace AlumniCms.Display.Pages;

/// <summary>The sites of the network's countries, as links.</summary>
public sealed class CountrySites(ISiteStore sites, CurrentSite site, SiteAddress addresses, PageTags tags)
{
    private const int FewAround = 3;
    private const int MostAround = 8;

    /// <summary>The country sites that are open.</summary>
    public async Task<IReadOnlyList<Site>> OnlineAsync(CancellationToken cancellationToken)
    {
        tags.Add("sites");
        return [.. (await sites.GetAsync(cancellationToken)).All
            .Where(s => s is { IsWorldwide: false, Status: SiteStatus.Online, Country: not null, ContentModel: ContentModelSource.Network })];
    }

    /// <summary>Links to sites, sorted in the reader's language.</summary>
    public IReadOnlyList<CountryLink> Links(IEnumerable<Site> found)
    {
        var comparer = StringComparer.Create(CultureInfo.CurrentUICulture, ignoreCase: true);
        return [.. found.Select(Link).OrderBy(l => l.Name, comparer)];
    }

    /// <summary>The sites of the countries around a site's, by the map of the world.</summary>
    public async Task<IReadOnlyList<CountryLink>> AroundAsync(Site centre, CancellationToken cancellationToken)
    {
        var online = await OnlineAsync(cancellationToken);
        var around = CountryMap.Find(centre.Country ?? "")?.Neighbours ?? [];
        var near = online.Where(s => s.Id != centre.Id && around.Contains(s.Country!)).ToList();

        // A country whose neighbours have no site yet is shown others of its region.
        var region = online.Where(s => s.Id != centre.Id && s.Region == centre.Region && !near.Contains(s));
        return Links(near.Concat(near.Count >= FewAround ? [] : region).Take(MostAround));
    }

    private CountryLink Link(Site other)
    {
        var culture = other.Cultures.Contains(site.Culture) ? site.Culture : other.DefaultCulture;
        var point = CountryMap.Find(other.Country!);
        return new CountryLink(other.NameIn(site.Culture), addresses.For(other, culture), other.Country!, point?.X, point?.Y);
    }
}
