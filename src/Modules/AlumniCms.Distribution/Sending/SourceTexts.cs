using AlumniCms.ContentManagement.Items;
using AlumniCms.Kernel.Data;
using AlumniCms.Kernel.Sites;

using Microsoft.EntityFrameworkCore;

namespace AlumniCms.Distribution.Sending;

/// <summary>Reads texts of the worldwide site, from whichever site one stands on. Scoped.</summary>
internal sealed class SourceTexts(AlumniDbContext db, ISiteStore sites)
{
    /// <summary>The worldwide site.</summary>
    public async Task<Site> WorldwideAsync(CancellationToken cancellationToken) =>
        (await sites.GetAsync(cancellationToken)).Worldwide ?? throw new InvalidOperationException("The network has no worldwide site yet. Run the recipe of a network first.");

    /// <summary>What readers see of a text, a version for each language.</summary>
    public async Task<IReadOnlyList<ContentItem>> PublishedAsync(string setId, CancellationToken cancellationToken) =>
        await PublishedAsync([setId], cancellationToken);

    /// <summary>What readers see of texts.</summary>
    public async Task<IReadOnlyList<ContentItem>> PublishedAsync(IReadOnlyCollection<string> setIds, CancellationToken cancellationToken)
    {
        var worldwide = (await WorldwideAsync(cancellationToken)).Id;
        return await db.Set<ContentItem>().IgnoreQueryFilters([AlumniDbContext.SiteFilter]).AsNoTracking()
            .Where(i => i.SiteId == worldwide && i.Published
                && ((i.LocalizationSet != null && setIds.Contains(i.LocalizationSet)) || (i.LocalizationSet == null && setIds.Contains(i.ContentItemId))))
            .OrderBy(i => i.Id).ToListAsync(cancellationToken);
    }

    /// <summary>Versions of the worldwide site by their ids.</summary>
    public async Task<IReadOnlyList<ContentItem>> VersionsAsync(IReadOnlyCollection<string> versionIds, CancellationToken cancellationToken)
    {
        var worldwide = (await WorldwideAsync(cancellationToken)).Id;
        return await db.Set<ContentItem>().IgnoreQueryFilters([AlumniDbContext.SiteFilter]).AsNoTracking()
            .Where(i => i.SiteId == worldwide && versionIds.Contains(i.ContentItemVersionId)).ToListAsync(cancellationToken);
    }

    /// <summary>The key of a text: shared by its languages, where it has some.</summary>
    public static string KeyOf(ContentItem item) => item.LocalizationSet ?? item.ContentItemId;

    /// <summary>The versions by item, as the basis of what a site makes of them.</summary>
    public static Dictionary<string, string> Basis(IEnumerable<ContentItem> texts) =>
        texts.ToDictionary(t => t.ContentItemId, t => t.ContentItemVersionId, StringComparer.Ordinal);
}
