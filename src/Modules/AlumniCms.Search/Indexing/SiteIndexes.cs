using System.Reflection;

using AlumniCms.ContentManagement.Definitions;
using AlumniCms.ContentManagement.Handlers;
using AlumniCms.ContentManagement.Indexes;
using AlumniCms.ContentManagement.Items;
using AlumniCms.Kernel.Data;
using AlumniCms.Kernel.Sites;
using AlumniCms.Search.Contracts;

using Microsoft.EntityFrameworkCore;

namespace AlumniCms.Search.Indexing;

/// <summary>The index tables of the current site, whoever declares them.</summary>
internal sealed class SiteIndexes(
    AlumniDbContext db, CurrentSite site, ContentModelStore models, IEnumerable<ContentIndexer> indexers)
{
    private const int BatchSize = 100;

    private static readonly MethodInfo OrphansOfType =
        typeof(SiteIndexes).GetMethod(nameof(OrphansOf), BindingFlags.Instance | BindingFlags.NonPublic)!;

    private readonly ContentIndexer[] _indexers = [.. indexers];

    /// <summary>Living items: those with a newest or a published version.</summary>
    private IQueryable<ContentItem> Living => db.Set<ContentItem>().AsNoTracking().Where(i => i.Latest || i.Published);

    public async Task<int> RebuildAsync(IProgress<RebuildProgress>? progress, CancellationToken cancellationToken)
    {
        // Orphans first: a row that should not be there may hold an address that an item now has.
        foreach (var type in db.Model.GetEntityTypes().Where(t => typeof(IContentIndexRow).IsAssignableFrom(t.ClrType)))
            foreach (var batch in (await FindOrphansAsync(type.ClrType, cancellationToken)).Chunk(BatchSize))
                await WriteAsync(batch, cancellationToken);

        var ids = await Living.Select(i => i.ContentItemId).Distinct().ToListAsync(cancellationToken);
        var done = 0;
        foreach (var batch in ids.Chunk(BatchSize))
        {
            await WriteAsync(batch, cancellationToken);
            done += batch.Length;
            progress?.Report(new RebuildProgress(site.Site, done, ids.Count));
        }

        return done;
    }

    private Task<bool> WriteAsync(string[] ids, CancellationToken cancellationToken) =>
        db.InTransactionAsync(
            async ct =>
            {
                await LockAsync(ids, ct);
                var model = await models.GetAsync(site.Site, ct);
                var versions = (await Living.Where(i => ids.Contains(i.ContentItemId)).ToListAsync(ct)).ToLookup(i => i.ContentItemId);
                foreach (var id in ids)
                {
                    var item = new IndexedItem(
                        id,
                        IsNew: false,
                        Context(versions[id].FirstOrDefault(v => v.Published), model),
                        Context(versions[id].FirstOrDefault(v => v.Latest), model));
                    foreach (var indexer in _indexers)
                        await indexer.WriteAsync(item, ct);
                }

                await db.SaveChangesAsync(ct);
                db.ChangeTracker.Clear();
                return true;
            },
            cancellationToken);

    /// <summary>
    /// On PostgreSQL an editor's change could commit between our reading and our writing: it waits for the batch. The
    /// rows are read after the lock, so that what was committed before it is seen. SQLite has one writer at a time.
    /// </summary>
    private async Task LockAsync(string[] ids, CancellationToken cancellationToken)
    {
        if (db.IsSqlite)
            return;
        await db.Database.ExecuteSqlAsync(
            $"""
            SELECT "Id" FROM "ContentItems"
            WHERE "SiteId" = {site.Id} AND "ContentItemId" = ANY({ids}) AND ("Latest" OR "Published") ORDER BY "Id" FOR UPDATE
            """,
            cancellationToken);
    }

    private ContentItemContext? Context(ContentItem? version, ContentModel model) =>
        version is null || model.FindType(version.ContentType) is not { } type
            ? null
            : new ContentItemContext(version, type, model, site.Site, version.Published);

    private Task<List<string>> FindOrphansAsync(Type row, CancellationToken cancellationToken) =>
        ((IQueryable<string>)OrphansOfType.MakeGenericMethod(row).Invoke(this, null)!).ToListAsync(cancellationToken);

    private IQueryable<string> OrphansOf<TRow>()
        where TRow : class, IContentIndexRow =>
        db.Set<TRow>().Where(r => !Living.Any(i => i.ContentItemId == r.ContentItemId)).Select(r => r.ContentItemId).Distinct();
}
