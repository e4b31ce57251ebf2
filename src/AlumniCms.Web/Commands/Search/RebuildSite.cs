using AlumniCms.ContentManagement.Definitions;
using AlumniCms.ContentManagement.Handlers;
using AlumniCms.ContentManagement.Indexes;
using AlumniCms.ContentManagement.Items;
using AlumniCms.Kernel.Data;
using AlumniCms.Kernel.Sites;
using AlumniCms.Web.Commands.Running;

using Microsoft.EntityFrameworkCore;

namespace AlumniCms.Web.Commands.Search;

/// <summary>Has every indexer write the rows of every item anew, a few hundred items a transaction.</summary>
internal sealed class RebuildSite(CommandSession session, Site site)
{
    private const int BatchSize = 200;

    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        var model = await session.Get<ContentModelStore>().GetAsync(site, cancellationToken);
        var ids = await IdsAsync(cancellationToken);
        foreach (var batch in ids.Chunk(BatchSize))
            await WriteAsync(model, batch, cancellationToken);
        return ids.Count;
    }

    private async Task<List<string>> IdsAsync(CancellationToken cancellationToken)
    {
        await using var scope = session.OpenScope(site);
        return await scope.ServiceProvider.GetRequiredService<AlumniDbContext>().Set<ContentItem>()
            .Where(i => i.Latest || i.Published).Select(i => i.ContentItemId).Distinct().ToListAsync(cancellationToken);
    }

    private async Task WriteAsync(ContentModel model, string[] ids, CancellationToken cancellationToken)
    {
        await using var scope = session.OpenScope(site);
        var db = scope.ServiceProvider.GetRequiredService<AlumniDbContext>();
        var indexers = scope.ServiceProvider.GetServices<ContentIndexer>().ToList();
        await db.InTransactionAsync(
            async ct =>
            {
                var rows = await db.Set<ContentItem>().AsNoTracking()
                    .Where(i => (i.Latest || i.Published) && ids.Contains(i.ContentItemId)).ToListAsync(ct);
                foreach (var versions in rows.GroupBy(i => i.ContentItemId, StringComparer.Ordinal))
                    await WriteAsync(indexers, model, versions, ct);
                return await db.SaveChangesAsync(ct);
            },
            cancellationToken);
    }

    private async Task WriteAsync(
        List<ContentIndexer> indexers, ContentModel model, IGrouping<string, ContentItem> versions, CancellationToken cancellationToken)
    {
        var item = new IndexedItem(
            versions.Key, IsNew: false, Context(versions.FirstOrDefault(v => v.Published)), Context(versions.FirstOrDefault(v => v.Latest)));
        foreach (var indexer in indexers)
            await indexer.WriteAsync(item, cancellationToken);

        ContentItemContext? Context(ContentItem? version) => version is null || model.FindType(version.ContentType) is not { } type
            ? null
            : new ContentItemContext(version, type, model, site, version.Published);
    }
}
