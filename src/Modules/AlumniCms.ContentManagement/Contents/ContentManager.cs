using AlumniCms.ContentManagement.Items;
using AlumniCms.Kernel.Data;

using Microsoft.EntityFrameworkCore;

namespace AlumniCms.ContentManagement.Contents;

internal sealed class ContentManager(AlumniDbContext db) : IContentManager
{
    private const int HistoryLimit = 200;

    public Task<ContentItem?> GetAsync(string contentItemId, VersionOptions options, CancellationToken cancellationToken) =>
        Of(options).Where(i => i.ContentItemId == contentItemId).FirstOrDefaultAsync(cancellationToken);

    public async Task<IReadOnlyList<ContentItem>> GetAsync(
        IReadOnlyCollection<string> contentItemIds, VersionOptions options, CancellationToken cancellationToken)
    {
        if (contentItemIds.Count == 0)
            return [];
        var items = await Of(options).Where(i => contentItemIds.Contains(i.ContentItemId)).ToListAsync(cancellationToken);
        var byId = items.ToDictionary(i => i.ContentItemId, StringComparer.Ordinal);
        return [.. contentItemIds.Distinct().Where(byId.ContainsKey).Select(id => byId[id])];
    }

    public Task<ContentItem?> GetVersionAsync(string contentItemVersionId, CancellationToken cancellationToken) =>
        db.Set<ContentItem>().AsNoTracking()
            .FirstOrDefaultAsync(i => i.ContentItemVersionId == contentItemVersionId, cancellationToken);

    public async Task<IReadOnlyList<ContentItem>> GetHistoryAsync(string contentItemId, CancellationToken cancellationToken) =>
        await db.Set<ContentItem>().AsNoTracking().Where(i => i.ContentItemId == contentItemId)
            .OrderByDescending(i => i.Id).Take(HistoryLimit).ToListAsync(cancellationToken);

    private IQueryable<ContentItem> Of(VersionOptions options) => options switch
    {
        VersionOptions.Published => db.Set<ContentItem>().AsNoTracking().Where(i => i.Published),
        VersionOptions.Latest => db.Set<ContentItem>().AsNoTracking().Where(i => i.Latest),
        VersionOptions.Draft => db.Set<ContentItem>().AsNoTracking().Where(i => i.Latest && !i.Published),
    };
}
