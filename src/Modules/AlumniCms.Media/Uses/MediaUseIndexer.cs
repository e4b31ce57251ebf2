using AlumniCms.ContentManagement.Copies;
using AlumniCms.ContentManagement.Indexes;
using AlumniCms.Kernel.Data;

using Microsoft.EntityFrameworkCore;

namespace AlumniCms.Media.Uses;

/// <summary>Notes which files an item names, in what readers see and in its newest draft.</summary>
internal sealed class MediaUseIndexer(AlumniDbContext db) : ContentIndexer
{
    public override async Task WriteAsync(IndexedItem item, CancellationToken cancellationToken)
    {
        if (!item.IsNew)
            await db.Set<MediaUse>().Where(u => u.ContentItemId == item.ContentItemId).ExecuteDeleteAsync(cancellationToken);
        if ((item.Latest ?? item.Published) is not { } context)
            return;
        var shown = PathsInContent.Of(item.Published?.Item.Content);
        var drafted = ReferenceEquals(item.Latest, item.Published) ? shown : PathsInContent.Of(item.Latest?.Item.Content);
        foreach (var path in shown.Union(drafted))
            db.Add(new MediaUse
            {
                SiteId = context.Item.SiteId,
                ContentItemId = item.ContentItemId,
                Path = path,
                IsPublished = shown.Contains(path),
            });
    }

    public override async Task CopyAsync(ItemCopies copies, CancellationToken cancellationToken)
    {
        var rows = new CopiedRows(db);
        await rows.RemoveAsync<MediaUse>(copies, cancellationToken);
        if (copies.Source is not null)
            await rows.AddAsync<MediaUse>(copies, new Dictionary<string, object>(), nameof(MediaUse.IsPublished), cancellationToken);
    }
}
