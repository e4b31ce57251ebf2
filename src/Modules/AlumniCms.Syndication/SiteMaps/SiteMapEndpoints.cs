using System.Globalization;

using AlumniCms.Kernel.Caching;
using AlumniCms.Kernel.Sites;
using AlumniCms.Sites.Resolution;
using AlumniCms.Sites.Storage;
using AlumniCms.Syndication.Hosts;

using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace AlumniCms.Syndication.SiteMaps;

/// <summary>
/// <c>/sitemap.xml</c> lists the maps of all sites of the host, <c>/{site}/sitemap.xml</c> the pages of a site;
/// <c>sitemap-2.xml</c> and on hold what does not go into one.
/// </summary>
internal static class SiteMapEndpoints
{
    public static async Task<IResult> ShowAsync(
        HttpContext http, CurrentSite site, SiteMapPages pages, SiteAddress addresses, TimeProvider time, CancellationToken cancellationToken)
    {
        if (!HostRequest.IsOfSite(http))
            return Results.NotFound();
        if (site.Site.IsWorldwide)
            return MachineText.Answer(SiteMapWriter.Index(await AllAsync(http, cancellationToken)), SiteMapWriter.ContentType, time);
        var maps = await pages.CountMapsAsync(cancellationToken);
        return MachineText.Answer(
            maps == 1 ? SiteMapWriter.Pages(await pages.ReadAsync(1, cancellationToken)) : SiteMapWriter.Index(Maps(site.Site, maps, addresses)),
            SiteMapWriter.ContentType,
            time);
    }

    public static async Task<IResult> ShowPartAsync(int number, HttpContext http, SiteMapPages pages, TimeProvider time, CancellationToken cancellationToken) =>
        HostRequest.IsOfSite(http) && number >= 1 && number <= await pages.CountMapsAsync(cancellationToken)
            ? MachineText.Answer(SiteMapWriter.Pages(await pages.ReadAsync(number, cancellationToken)), SiteMapWriter.ContentType, time)
            : Results.NotFound();

    // A site on a host of its own has its own map there: an index may not speak for another host.
    private static async Task<List<SiteMapEntry>> AllAsync(HttpContext http, CancellationToken cancellationToken)
    {
        var services = http.RequestServices;
        services.GetRequiredService<PageTags>().Add(SiteTags.Sites);
        var addresses = services.GetRequiredService<SiteAddress>();
        var maps = new List<SiteMapEntry>();
        foreach (var site in (await services.GetRequiredService<ISiteStore>().GetAsync(cancellationToken)).All)
            if (site.Status == SiteStatus.Online && (site.IsWorldwide || site.Hosts.IsEmpty))
                maps.AddRange(Maps(site, await CountAsync(services, site, cancellationToken), addresses));
        return maps;
    }

    private static async Task<int> CountAsync(IServiceProvider services, Site site, CancellationToken cancellationToken)
    {
        await using var scope = services.GetRequiredService<IServiceScopeFactory>().CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentSite>().Enter(site);
        return await scope.ServiceProvider.GetRequiredService<SiteMapPages>().CountMapsAsync(cancellationToken);
    }

    private static IEnumerable<SiteMapEntry> Maps(Site site, int count, SiteAddress addresses) => count == 1 && !site.IsWorldwide
        ? [new SiteMapEntry(addresses.Absolute(site, culture: null, "/sitemap.xml"))]
        : Enumerable.Range(1, count).Select(n => new SiteMapEntry(
            addresses.Absolute(site, culture: null, string.Create(CultureInfo.InvariantCulture, $"/sitemap-{n}.xml"))));
}
