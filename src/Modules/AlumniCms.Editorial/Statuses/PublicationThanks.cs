using AlumniCms.ContentManagement.Items;
using AlumniCms.ContentManagement.Parts;
using AlumniCms.Kernel.Permissions;
using AlumniCms.Notifications.Notices;

namespace AlumniCms.Editorial.Statuses;

/// <summary>Thanks those who wrote a text when readers see it for the first time. Scoped.</summary>
internal sealed class PublicationThanks(NoticeQueue notices, CurrentActor actor, TimeProvider time)
{
    public const string Kind = "editorial.published";

    /// <summary>Thanks, once for each text, in the transaction of its publication.</summary>
    public void Send(ContentItem item, EditorialStatus status)
    {
        if (status.ThankedUtc is not null)
            return;
        status.ThankedUtc = time.GetUtcNow().UtcDateTime;
        var writers = status.WriterIds.Append(item.Owner).Where(w => w.Length > 0 && w != actor.Id).Distinct(StringComparer.Ordinal).ToList();
        notices.Send(new Notice(Kind, "‘{0}’ is online. Thank you!", [item.DisplayText], AddressOf(item)), writers);
    }

    private static string AddressOf(ContentItem item) =>
        item.As<AutoroutePart>()?.Path is { Length: > 0 } path && item.Culture.Length > 0 ? $"/{item.Culture}/{path}" : $"/admin/content/{item.ContentItemId}";
}
