using AlumniCms.ContentManagement.Copies;
using AlumniCms.ContentManagement.Items;
using AlumniCms.ContentManagement.Parts;
using AlumniCms.Kernel.Data;

using Microsoft.EntityFrameworkCore;

namespace AlumniCms.ContentManagement.Indexes;

/// <summary>A draft may be waiting for its day beside a published version that waits for its end.</summary>
internal sealed class ScheduleIndexer(AlumniDbContext db) : ContentIndexer
{
    public override async Task WriteAsync(IndexedItem item, CancellationToken cancellationToken)
    {
        if (!item.IsNew)
            await db.Set<ScheduleIndex>().Where(r => r.ContentItemId == item.ContentItemId).ExecuteDeleteAsync(cancellationToken);
        if (item.Latest?.Item is { Published: false } draft)
            Add(draft, ScheduleIndex.Publish, draft.As<PublishLaterPart>()?.ScheduledPublishUtc);
        if (item.Published?.Item is { } published)
            Add(published, ScheduleIndex.Archive, published.As<ArchiveLaterPart>()?.ScheduledArchiveUtc);
    }

    /// <summary>A copy is shown as long as its original is: it has no day of its own.</summary>
    public override Task CopyAsync(ItemCopies copies, CancellationToken cancellationToken) =>
        new CopiedRows(db).RemoveAsync<ScheduleIndex>(copies, cancellationToken);

    private void Add(ContentItem item, string action, DateTime? due)
    {
        if (due is { } instant)
            db.Add(new ScheduleIndex
            {
                SiteId = item.SiteId,
                ContentItemId = item.ContentItemId,
                Action = action,
                DueUtc = instant.ToUniversalTime(),
            });
    }
}
