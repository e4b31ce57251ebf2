using AlumniCms.ContentManagement.Contents;
using AlumniCms.Notifications.Notices;

namespace AlumniCms.Workflows.Activities;

/// <summary>Orchard Core’s <c>NotifyContentOwnerTask</c>: tells the owner of the item.</summary>
internal sealed class NotifyContentOwnerTask(NoticeQueue notices, IContentManager content) : NotifyTask(notices)
{
    public override string Name => "NotifyContentOwnerTask";

    public override bool NeedsItem => true;

    public override async Task<ActivityResult> ExecuteAsync(ActivityContext context, CancellationToken cancellationToken)
    {
        var id = context.Workflow.ContentItemId ?? throw new ActivityFault($"There is no content item to work on. The activity’s “Content” names none.");
        var item = await content.GetAsync(id, VersionOptions.Latest, cancellationToken);
        if (item is not { Owner.Length: > 0 })
            throw new ActivityFault($"The item has no owner who could be told.", Nobody);
        Tell(context, item.DisplayText, [item.Owner]);
        return ActivityResult.Done with { Note = $"The owner of “{item.DisplayText}” has been told." };
    }
}
