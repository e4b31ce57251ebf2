using AlumniCms.ContentManagement.Items;
using AlumniCms.Kernel.Data;
using AlumniCms.Kernel.Sites;
using AlumniCms.Media.Files;
using AlumniCms.Sites.Looks;

using Microsoft.EntityFrameworkCore;

namespace AlumniCms.Media.Uses;

/// <summary>
/// Says where files of the current site are used. A file of the worldwide site also counts where a site that shares the
/// network's content model shows it, having none of its own at that path.
/// </summary>
public sealed class MediaUses
{
    /// <summary>The most items that are named.</summary>
    public const int Most = 50;

    private readonly AlumniDbContext _db;
    private readonly CurrentSite _site;
    private readonly ISiteStore _sites;

    internal MediaUses(AlumniDbContext db, CurrentSite site, ISiteStore sites) => (_db, _site, _sites) = (db, site, sites);

    /// <summary>Where a file is used.</summary>
    public async Task<MediaUsage> OfAsync(string path, CancellationToken cancellationToken)
    {
        var items = await (
            from use in _db.Set<MediaUse>().AsNoTracking()
            join item in _db.Set<ContentItem>().AsNoTracking() on use.ContentItemId equals item.ContentItemId
            where use.Path == path && item.Latest
            orderby item.Id descending
            select new MediaUsingItem(item.ContentItemId, item.ContentType, item.DisplayText, item.Culture ?? "", use.IsPublished))
            .Take(Most).ToListAsync(cancellationToken);
        var inItems = items.Count < Most ? items.Count : await _db.Set<MediaUse>().CountAsync(u => u.Path == path, cancellationToken);
        var isInLooks = LooksOf(_site.Site).Contains(path);
        return new MediaUsage(items, inItems + (isInLooks ? 1 : 0), isInLooks, await ElsewhereAsync(path, cancellationToken));
    }

    /// <summary>How many places use a file, on this site and on those that are shown it.</summary>
    internal async Task<int> CountAsync(string path, CancellationToken cancellationToken) =>
        await _db.Set<MediaUse>().CountAsync(u => u.Path == path, cancellationToken)
        + (LooksOf(_site.Site).Contains(path) ? 1 : 0)
        + await ElsewhereAsync(path, cancellationToken);

    /// <summary>The sites beside the current one that are shown its files.</summary>
    internal async Task<IReadOnlyList<Site>> ReadersAsync(CancellationToken cancellationToken) => _site.Site.IsWorldwide
        ? [.. (await _sites.GetAsync(cancellationToken)).All.Where(s => s.Id != _site.Id && s.ContentModel == ContentModelSource.Network)]
        : [];

    /// <summary>The files that a site's looks name.</summary>
    internal static IReadOnlyList<string> LooksOf(Site site) =>
        [.. new[] { SiteLooks.Of(site).Logo, SiteLooks.Of(site).Picture }.OfType<string>().Distinct(StringComparer.Ordinal)];

    private async Task<int> ElsewhereAsync(string path, CancellationToken cancellationToken)
    {
        var readers = await ReadersAsync(cancellationToken);
        if (readers.Count == 0)
            return 0;
        var ids = readers.Select(s => s.Id).ToArray();
        var own = await _db.Set<MediaFile>().IgnoreQueryFilters([AlumniDbContext.SiteFilter])
            .Where(f => f.Path == path && ids.Contains(f.SiteId)).Select(f => f.SiteId).ToListAsync(cancellationToken);
        var shown = ids.Except(own).ToArray();
        return readers.Count(s => shown.Contains(s.Id) && LooksOf(s).Contains(path))
            + await _db.Set<MediaUse>().IgnoreQueryFilters([AlumniDbContext.SiteFilter])
                .CountAsync(u => u.Path == path && shown.Contains(u.SiteId), cancellationToken);
    }
}
