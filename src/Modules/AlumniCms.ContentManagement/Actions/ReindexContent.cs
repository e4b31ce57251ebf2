using AlumniCms.ContentManagement.Contents;
using AlumniCms.ContentManagement.Definitions;
using AlumniCms.ContentManagement.Handlers;
using AlumniCms.ContentManagement.Indexes;
using AlumniCms.ContentManagement.Items;
using AlumniCms.Kernel.Data;
using AlumniCms.Kernel.Sites;

using Microsoft.EntityFrameworkCore;

namespace AlumniCms.ContentManagement.Actions;

/// <summary>
/// Derives anew what is kept beside the text of items: the columns that rights and lists ask for and the rows of every
/// index. The text itself is not touched, so whoever may call this changes nothing that people have written.
/// </summary>
public sealed class ReindexContent(
    AlumniDbContext db, CurrentSite site, UncommittedContentModel definitions, IEnumerable<ContentIndexer> indexers)
{
    /// <summary>Items that are read at a time.</summary>
    public const int BatchSize = 100;

    private readonly ContentIndexer[] _indexers = [.. indexers];

    /// <summary>Living items: those with a newest or a published version.</summary>
    public IQueryable<ContentItem> Living => db.Set<ContentItem>().AsNoTracking().Where(i => i.Latest || i.Published);

    /// <summary>Writes a batch of items of the current site, in the running transaction or in one of its own.</summary>
    /// <param name="contentItemIds">Ids; of one that is no living item any rows are removed.</param>
    /// <param name="cancellationToken">Stops before anything is written.</param>
    public Task ExecuteAsync(IReadOnlyCollection<string> contentItemIds, CancellationToken cancellationToken) =>
        ExecuteAsync(contentItemIds, forget: true, cancellationToken);

    /// <summary>Writes a batch; what the running transaction watches beside it is watched on where nothing is to be forgotten.</summary>
    internal Task ExecuteAsync(IReadOnlyCollection<string> contentItemIds, bool forget, CancellationToken cancellationToken) =>
        db.InTransactionAsync(
            async ct =>
            {
                await LockAsync(contentItemIds, ct);
                var model = await definitions.GetAsync(ct);
                var versions = (await Living.Where(i => contentItemIds.Contains(i.ContentItemId)).ToListAsync(ct)).ToLookup(i => i.ContentItemId);
                foreach (var id in contentItemIds)
                    await WriteAsync(id, [.. versions[id]], model, ct);
                await db.SaveChangesAsync(ct);
                if (forget)
                    db.ChangeTracker.Clear();
                else
                    Unwatch();
                return true;
            },
            cancellationToken);

    private async Task WriteAsync(string id, ContentItem[] versions, ContentModel model, CancellationToken cancellationToken)
    {
        foreach (var version in versions)
            if (model.FindType(version.ContentType) is { } type)
                await DeriveAsync(version, type, cancellationToken);
        var item = new IndexedItem(
            id, IsNew: false, Context(Array.Find(versions, v => v.Published)), Context(Array.Find(versions, v => v.Latest)));
        foreach (var indexer in _indexers)
            await indexer.WriteAsync(item, cancellationToken);

        ContentItemContext? Context(ContentItem? version) => version is null || model.FindType(version.ContentType) is not { } type
            ? null
            : new ContentItemContext(version, type, model, site.Site, version.Published);
    }

    // Rows of this site, since the next one is another.
    private void Unwatch()
    {
        foreach (var entry in db.ChangeTracker.Entries<ISiteOwned>().Where(e => e.Entity.SiteId == site.Id).ToList())
            entry.State = EntityState.Detached;
    }

    // Past the row's revision: an editor who has the text open is not in conflict with this.
    private async Task DeriveAsync(ContentItem version, ContentTypeDefinition type, CancellationToken cancellationToken)
    {
        var before = (version.Audience, version.Feature, version.OrderUtc, version.FoldedText);
        AspectHandler.Derive(version, type);
        version.FoldTitle();
        if (before != (version.Audience, version.Feature, version.OrderUtc, version.FoldedText))
            await db.Set<ContentItem>().Where(i => i.Id == version.Id).ExecuteUpdateAsync(
                set => set.SetProperty(i => i.Audience, version.Audience)
                    .SetProperty(i => i.Feature, version.Feature)
                    .SetProperty(i => i.OrderUtc, version.OrderUtc)
                    .SetProperty(i => i.FoldedText, version.FoldedText),
                cancellationToken);
    }

    /// <summary>
    /// On PostgreSQL an editor's change could commit between our reading and our writing: it waits for the batch, in the
    /// line of changes of its item. SQLite has one writer at a time.
    /// </summary>
    private async Task LockAsync(IReadOnlyCollection<string> ids, CancellationToken cancellationToken)
    {
        if (db.IsSqlite)
            return;
        var items = ids.Select(id => ContentTags.Item(site.Id, id)).ToArray();
        await db.Database.ExecuteSqlAsync(
            $"""
            SELECT pg_advisory_xact_lock(line) FROM
            (SELECT DISTINCT hashtextextended(item, 0) % 1024 AS line FROM unnest({items}) AS item ORDER BY line) AS lines
            """,
            cancellationToken);
    }
}
