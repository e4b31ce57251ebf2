using AlumniCms.Kernel.Data;
using AlumniCms.Kernel.Sites;
using AlumniCms.Kernel.Texts;
using AlumniCms.Media.Files;
using AlumniCms.Media.Uses;

using Microsoft.EntityFrameworkCore;

namespace AlumniCms.Media.Library;

/// <summary>
/// Lists the files of the current site, and those of the worldwide site that it is shown. Files of any other site are not
/// there.
/// </summary>
public sealed class MediaQuery
{
    private const int MostFolders = 2000;
    private const int MostWords = 6;

    private readonly AlumniDbContext _db;
    private readonly CurrentSite _site;
    private readonly ISiteStore _sites;
    private readonly MediaUses _uses;

    internal MediaQuery(AlumniDbContext db, CurrentSite site, ISiteStore sites, MediaUses uses) =>
        (_db, _site, _sites, _uses) = (db, site, sites, uses);

    /// <summary>A page of the library; a page beyond the last is the last.</summary>
    public async Task<MediaListPage> ListAsync(MediaListing listing, CancellationToken cancellationToken)
    {
        var shared = await SharedAsync(cancellationToken);
        var files = await FilterAsync(InFolder(OnShelf(listing.Shelf, shared), listing), listing, cancellationToken);
        var total = await files.CountAsync(cancellationToken);
        var size = Math.Clamp(listing.PageSize, 1, MediaListing.LargestPage);
        var pages = Math.Max(1, (total + size - 1) / size);
        var page = Math.Clamp(listing.Page, 1, pages);
        var rows = await Ordered(files, listing.Order).Skip((page - 1) * size).Take(size)
            .Select(f => new { f.SiteId, f.Path, f.ContentType, f.Length, f.Width, f.Height, f.Texts, f.IsDecorative, f.LacksText, f.CreatedUtc })
            .ToListAsync(cancellationToken);
        var chain = _site.Site.FallbackChain(_site.Culture);
        return new MediaListPage(
            [.. rows.Select(f => new MediaItem(
                f.Path, f.ContentType, f.Length, f.Width, f.Height,
                new MediaDetails { Texts = MediaDetails.ReadTexts(f.Texts), IsDecorative = f.IsDecorative }.TextIn(chain),
                f.LacksText, f.SiteId != _site.Id, f.CreatedUtc))],
            await FoldersAsync(OnShelf(listing.Shelf, shared), listing.Folder, cancellationToken),
            total,
            page,
            pages);
    }

    /// <summary>All that is known of a file of the current site, or of the worldwide site's that it is shown; null for none.</summary>
    public async Task<MediaFileCard?> FindAsync(string path, CancellationToken cancellationToken)
    {
        var row = await OnShelf(MediaShelf.Both, await SharedAsync(cancellationToken)).SingleOrDefaultAsync(f => f.Path == path, cancellationToken);
        return row is null
            ? null
            : new MediaFileCard(MediaFileEntry.Of(row), row.Revision, row.CreatedUtc, row.UploaderId, row.SiteId != _site.Id);
    }

    /// <summary>Whether the current site is shown files of the worldwide site.</summary>
    public async Task<bool> HasSharedAsync(CancellationToken cancellationToken) => await SharedAsync(cancellationToken) is not null;

    private async Task<int?> SharedAsync(CancellationToken cancellationToken) =>
        _site.Site is { IsWorldwide: false, ContentModel: ContentModelSource.Network }
            ? (await _sites.GetAsync(cancellationToken)).Worldwide?.Id
            : null;

    private IQueryable<MediaFile> OnShelf(MediaShelf shelf, int? shared)
    {
        var (own, network) = (_site.Id, shared ?? 0);
        var all = _db.Set<MediaFile>().IgnoreQueryFilters([AlumniDbContext.SiteFilter]).AsNoTracking();
        return shelf switch
        {
            MediaShelf.Own => all.Where(f => f.SiteId == own),
            MediaShelf.Shared => all.Where(f => f.SiteId == network),
            MediaShelf.Both => all.Where(f => f.SiteId == own
                || (f.SiteId == network && !_db.Set<MediaFile>().Any(o => o.SiteId == own && o.Path == f.Path))),
        };
    }

    private static IQueryable<MediaFile> InFolder(IQueryable<MediaFile> files, MediaListing listing)
    {
        var (folder, below) = (listing.Folder, listing.Folder + "/");
        if (!listing.IsDeep && listing.Search.Length == 0 && listing.Filter == MediaFilter.All)
            return files.Where(f => f.Folder == folder);
        return folder.Length == 0 ? files : files.Where(f => f.Folder == folder || f.Folder.StartsWith(below));
    }

    private async Task<IQueryable<MediaFile>> FilterAsync(
        IQueryable<MediaFile> files, MediaListing listing, CancellationToken cancellationToken)
    {
        foreach (var word in FoldedText.Of(listing.Search).Split(' ', StringSplitOptions.RemoveEmptyEntries).Take(MostWords))
            files = files.Where(f => f.SearchText.Contains(word));
        return listing.Filter switch
        {
            MediaFilter.All => files,
            MediaFilter.Pictures => files.Where(f => f.ContentType.StartsWith("image/")),
            MediaFilter.Documents => files.Where(f => !f.ContentType.StartsWith("image/")),
            MediaFilter.LackingText => files.Where(f => f.LacksText),
            MediaFilter.Unused => await UnusedAsync(files, cancellationToken),
        };
    }

    private async Task<IQueryable<MediaFile>> UnusedAsync(IQueryable<MediaFile> files, CancellationToken cancellationToken)
    {
        Site[] sites = [_site.Site, .. await _uses.ReadersAsync(cancellationToken)];
        var ids = sites.Select(s => s.Id).ToArray();
        var looks = sites.SelectMany(MediaUses.LooksOf).Distinct(StringComparer.Ordinal).ToArray();
        return files.Where(f => !looks.Contains(f.Path) && !_db.Set<MediaUse>().Any(u => u.Path == f.Path && ids.Contains(u.SiteId)));
    }

    private static IQueryable<MediaFile> Ordered(IQueryable<MediaFile> files, MediaOrder order) => order switch
    {
        MediaOrder.Newest => files.OrderByDescending(f => f.CreatedUtc).ThenByDescending(f => f.Id),
        MediaOrder.Name => files.OrderBy(f => f.Path).ThenBy(f => f.Id),
        MediaOrder.Largest => files.OrderByDescending(f => f.Length).ThenBy(f => f.Id),
    };

    private static async Task<IReadOnlyList<MediaFolder>> FoldersAsync(
        IQueryable<MediaFile> files, string folder, CancellationToken cancellationToken)
    {
        var below = folder.Length == 0 ? "" : folder + "/";
        if (below.Length > 0)
            files = files.Where(f => f.Folder.StartsWith(below));
        var counts = await files.Where(f => f.Folder != "").GroupBy(f => f.Folder).Select(g => new { Folder = g.Key, Count = g.Count() })
            .OrderBy(f => f.Folder).Take(MostFolders).ToListAsync(cancellationToken);
        return [.. counts.GroupBy(f => below + f.Folder[below.Length..].Split('/')[0], StringComparer.Ordinal)
            .Select(g => new MediaFolder(g.Key, g.Sum(f => f.Count))).OrderBy(f => f.Path, StringComparer.Ordinal)];
    }
}
