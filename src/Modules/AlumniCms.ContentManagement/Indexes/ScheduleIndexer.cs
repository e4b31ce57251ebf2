using AlumniCms.ContentManagement.Handlers;
using AlumniCms.ContentManagement.Items;
using AlumniCms.ContentManagement.Parts;
using AlumniCms.Kernel.Data;

namespace AlumniCms.ContentManagement.Indexes;

internal sealed class ScheduleIndexer(AlumniDbContext db) : ContentIndex<ScheduleIndex>(db)
{
    protected override bool FollowsDrafts => true;

    protected override IEnumerable<ScheduleIndex> Describe(ContentItemContext context)
    {
        var item = context.Item;
        if (!item.Published && item.As<PublishLaterPart>()?.ScheduledPublishUtc is { } publish)
            yield return new ScheduleIndex { Action = ScheduleIndex.Publish, DueUtc = publish.ToUniversalTime() };
        if (item.Published && item.As<ArchiveLaterPart>()?.ScheduledArchiveUtc is { } archive)
            yield return new ScheduleIndex { Action = ScheduleIndex.Archive, DueUtc = archive.ToUniversalTime() };
    }
}
