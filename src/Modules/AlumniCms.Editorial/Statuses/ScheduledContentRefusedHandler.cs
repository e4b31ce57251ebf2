using AlumniCms.ContentManagement.Contents;
using AlumniCms.ContentManagement.Indexes;
using AlumniCms.ContentManagement.Scheduling;
using AlumniCms.Kernel.Data;
using AlumniCms.Kernel.Outbox;
using AlumniCms.Members.People;
using AlumniCms.Notifications.Notices;

namespace AlumniCms.Editorial.Statuses;

/// <summary>Tells those who publish, and those who wrote, that a text could not be published at its hour.</summary>
internal sealed class ScheduledContentRefusedHandler(
    AlumniDbContext db, IContentManager contents, EditorialStatuses statuses, PeopleWithRight people, NoticeQueue notices) : IOutboxHandler<ScheduledContentRefused>
{
    public const string Kind = "editorial.refused";

    // Told twice, should this be carried out twice: better than not at all.
    public async Task HandleAsync(ScheduledContentRefused message, long messageId, CancellationToken cancellationToken)
    {
        if (await contents.GetAsync(message.ContentItemId, VersionOptions.Latest, cancellationToken) is not { } item)
            return;
        var publishers = await people.GetNearestAsync(ContentTypePermissions.Publish(item.ContentType), item.Culture, cancellationToken);
        var status = await statuses.FindAsync(item.ContentItemId, cancellationToken);
        var text = message.Action == ScheduleIndex.Publish
            ? "‘{0}’ could not be published at its hour. Open it to see what is missing."
            : "‘{0}’ could not be taken offline at its hour. Open it to see why.";
        notices.Send(
            new Notice(Kind, text, [item.DisplayText], $"/admin/content/{item.ContentItemId}"),
            [.. publishers, .. status?.WriterIds ?? []]);
        await db.SaveChangesAsync(cancellationToken);
    }
}
