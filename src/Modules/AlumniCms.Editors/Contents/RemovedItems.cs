using AlumniCms.Admin.Bulk;
using AlumniCms.Admin.Listings;
using AlumniCms.Admin.Refusals;
using AlumniCms.ContentManagement.Actions;
using AlumniCms.ContentManagement.Contents;
using AlumniCms.ContentManagement.Items;
using AlumniCms.Kernel.Data;

using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace AlumniCms.Editors.Contents;

/// <summary>The last versions of items that are in the bin, and how they are taken back.</summary>
internal sealed class RemovedItems(AlumniDbContext db, ContentRights rights, RestoreVersion restore, RefusalTexts words, IStringLocalizer<Texts> T) : IBulkWork
{
    public const string Path = "bin";

    public string List => Path;

    public IReadOnlyList<BulkAction> Actions() => [new("restore", T["Take back as drafts"]) { DoneKey = "restored" }];

    /// <summary>Those that a query finds, the last to be changed first.</summary>
    public IOrderedQueryable<ContentItem> Found(ListingQuery query)
    {
        var removed = rights.Listed(db.Set<ContentItem>().AsNoTracking())
            .Where(i => !i.Latest && !db.Set<ContentItem>().Any(o => o.ContentItemId == i.ContentItemId && (o.Latest || o.Published || o.Id > i.Id)));
        return ContentQuery.Named(removed, query.Text).OrderByDescending(i => i.ModifiedUtc).ThenByDescending(i => i.Id);
    }

    public async Task<IReadOnlyList<BulkTarget>> FindAsync(ListingQuery query, int most, CancellationToken cancellationToken) =>
        await Found(query).Take(most).Select(i => new BulkTarget(i.ContentItemVersionId, i.DisplayText)).ToListAsync(cancellationToken);

    public async Task<IReadOnlyList<BulkTarget>> FindAsync(IReadOnlyCollection<string> ids, CancellationToken cancellationToken) =>
        await Found(new ListingQuery()).Where(i => ids.Contains(i.ContentItemVersionId)).Select(i => new BulkTarget(i.ContentItemVersionId, i.DisplayText)).ToListAsync(cancellationToken);

    public async Task<IReadOnlyList<string>> DoAsync(string action, string id, CancellationToken cancellationToken) =>
        [.. (await restore.ExecuteAsync(id, cancellationToken)).Refusals.Select(words.Of)];
}
