using AlumniCms.ContentManagement.Copies;
using AlumniCms.ContentManagement.Indexes;
using AlumniCms.Kernel.Data;
using AlumniCms.Search.Engines;
using AlumniCms.Search.Indexes;

using Microsoft.EntityFrameworkCore;

namespace AlumniCms.Search.Indexing;

/// <summary>Keeps the document and the words of a published item, in the transaction of the change.</summary>
/// <remarks>
/// The engine's table is keyed by the document's number, which the database gives at the insert. So the document is
/// saved here and not with the rest of the change; the transaction around both keeps them one.
/// </remarks>
internal sealed class SearchIndexer(AlumniDbContext db, ISearchEngine engine) : ContentIndexer
{
    public override Task WriteAsync(IndexedItem item, CancellationToken cancellationToken) =>
        db.InTransactionAsync(
            async ct =>
            {
                // The words and the facets go with their document: a trigger and foreign keys see to it.
                if (!item.IsNew)
                    await db.Set<SearchDocument>().Where(d => d.ContentItemId == item.ContentItemId).ExecuteDeleteAsync(ct);
                if (item.Published is { } context && SearchableTypes.HasDocuments(context.Type))
                    await AddAsync(DocumentReader.Read(context), SearchableTypes.Contains(context.Type), ct);
                return true;
            },
            cancellationToken);

    public override Task CopyAsync(ItemCopies copies, CancellationToken cancellationToken) =>
        db.InTransactionAsync(
            async ct =>
            {
                var rows = new CopiedRows(db);
                await rows.RemoveAsync<SearchDocument>(copies, ct);
                if (copies.Source is null || await FindAsync(copies, ct) is not { } document)
                    return true;
                await rows.AddAsync<SearchDocument>(copies, new Dictionary<string, object>(), only: null, ct);
                await rows.RunAsync(
                    $$"""
                    INSERT INTO "SearchFacets" ("SiteId", "DocumentId", "Field", "Value")
                    SELECT d."SiteId", d."Id", f."Field", f."Value" FROM "SearchFacets" AS f CROSS JOIN "SearchDocuments" AS d
                    WHERE f."DocumentId" = {0} AND d."ContentItemId" = {1} AND d."SiteId" IN {{rows.Sites(2)}}
                    """,
                    [document.Id, copies.ContentItemId, rows.Value(copies.SiteIds)],
                    ct);
                if (await engine.HasAsync(document.Id, ct))
                    await engine.CopyAsync(document, copies, ct);
                return true;
            },
            cancellationToken);

    private Task<SearchDocument?> FindAsync(ItemCopies copies, CancellationToken cancellationToken) =>
        db.Set<SearchDocument>().IgnoreQueryFilters([AlumniDbContext.SiteFilter]).AsNoTracking()
            .FirstOrDefaultAsync(d => d.SiteId == copies.SourceSiteId && d.ContentItemId == copies.ContentItemId, cancellationToken);

    private async Task AddAsync(SearchDocument document, bool isFound, CancellationToken cancellationToken)
    {
        db.Add(document);
        await db.SaveChangesAsync(cancellationToken);
        if (isFound)
            await engine.WriteAsync(document, cancellationToken);

        // Nothing changes it again, and an import of thousands of items would carry all their texts along.
        foreach (var facet in document.Facets)
            db.Entry(facet).State = EntityState.Detached;
        db.Entry(document).State = EntityState.Detached;
    }
}
