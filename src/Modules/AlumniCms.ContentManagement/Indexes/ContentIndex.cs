using AlumniCms.ContentManagement.Copies;
using AlumniCms.ContentManagement.Handlers;
using AlumniCms.Kernel.Data;

using Microsoft.EntityFrameworkCore;

namespace AlumniCms.ContentManagement.Indexes;

/// <summary>An index table: says which rows a version of an item has.</summary>
/// <typeparam name="TRow">Entity of the table.</typeparam>
public abstract class ContentIndex<TRow>(AlumniDbContext db) : ContentIndexer
    where TRow : class, IContentIndexRow
{
    /// <inheritdoc/>
    public sealed override async Task WriteAsync(IndexedItem item, CancellationToken cancellationToken)
    {
        if (!item.IsNew)
            await db.Set<TRow>().Where(r => r.ContentItemId == item.ContentItemId).ExecuteDeleteAsync(cancellationToken);
        if (item.Published is not { } context)
            return;
        foreach (var row in Describe(context))
        {
            row.SiteId = context.Item.SiteId;
            row.ContentItemId = item.ContentItemId;
            db.Add(row);
        }
    }

    /// <inheritdoc/>
    public sealed override async Task CopyAsync(ItemCopies copies, CancellationToken cancellationToken)
    {
        var rows = new CopiedRows(db);
        await rows.RemoveAsync<TRow>(copies, cancellationToken);
        if (copies.Source is not null)
            await rows.AddAsync<TRow>(copies, InCopies, only: null, cancellationToken);
    }

    /// <summary>Columns that have another value for copies on other sites, by the name of their property.</summary>
    protected virtual IReadOnlyDictionary<string, object> InCopies => new Dictionary<string, object>();

    /// <summary>The rows of the version that readers see.</summary>
    protected abstract IEnumerable<TRow> Describe(ContentItemContext context);
}
