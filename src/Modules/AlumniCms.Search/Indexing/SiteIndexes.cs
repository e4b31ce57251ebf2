using System.Reflection;

using AlumniCms.ContentManagement.Actions;
using AlumniCms.ContentManagement.Indexes;
using AlumniCms.Kernel.Data;
using AlumniCms.Kernel.Sites;
using AlumniCms.Search.Contracts;

using Microsoft.EntityFrameworkCore;

namespace AlumniCms.Search.Indexing;

/// <summary>The index tables of the current site, whoever declares them.</summary>
internal sealed class SiteIndexes(AlumniDbContext db, CurrentSite site, ReindexContent reindex)
{
    private static readonly MethodInfo OrphansOfType =
        typeof(SiteIndexes).GetMethod(nameof(OrphansOf), BindingFlags.Instance | BindingFlags.NonPublic)!;

    public async Task<int> RebuildAsync(IProgress<RebuildProgress>? progress, CancellationToken cancellationToken)
    {
        // Orphans first: a row that should not be there may hold an address that an item now has.
        foreach (var type in db.Model.GetEntityTypes().Where(t => typeof(IContentIndexRow).IsAssignableFrom(t.ClrType)))
            foreach (var batch in (await FindOrphansAsync(type.ClrType, cancellationToken)).Chunk(ReindexContent.BatchSize))
                await reindex.ExecuteAsync(batch, cancellationToken);

        var ids = await reindex.Living.Select(i => i.ContentItemId).Distinct().ToListAsync(cancellationToken);
        var done = 0;
        foreach (var batch in ids.Chunk(ReindexContent.BatchSize))
        {
            await reindex.ExecuteAsync(batch, cancellationToken);
            done += batch.Length;
            progress?.Report(new RebuildProgress(site.Site, done, ids.Count));
        }

        return done;
    }

    private Task<List<string>> FindOrphansAsync(Type row, CancellationToken cancellationToken) =>
        ((IQueryable<string>)OrphansOfType.MakeGenericMethod(row).Invoke(this, null)!).ToListAsync(cancellationToken);

    private IQueryable<string> OrphansOf<TRow>()
        where TRow : class, IContentIndexRow =>
        db.Set<TRow>().Where(r => !reindex.Living.Any(i => i.ContentItemId == r.ContentItemId)).Select(r => r.ContentItemId).Distinct();
}
