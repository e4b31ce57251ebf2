using System.Globalization;

using AlumniCms.Kernel.Caching;
using AlumniCms.Kernel.Sites;
using AlumniCms.Sites.Resolution;

namespace AlumniCms.Display.Pages;

/// <summary>The sites of the network's countries, as links.</summary>
public sealed class CountrySites(ISiteStore sites, CurrentSite site, SiteAddress addresses, PageTags tags)
{
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

    /// <summary>The sites of the countries around a site's.</summary>
    public async Task<IReadOnlyList<CountryLink>> AroundAsync(Site centre, CancellationToken cancellationToken)
    {
        var online = await OnlineAsync(cancellationToken);
        return Links(online.Where(s => s.Id != centre.Id && s.Region == centre.Region).Take(MostAround));
    }

    private CountryLink Link(Site other)
    {
        var culture = other.Cultures.Contains(site.Culture) ? site.Culture : other.DefaultCulture;
        return new CountryLink(other.NameIn(site.Culture), addresses.For(other, culture), other.Country!);
    }
}
