using AlumniCms.ContentManagement.Contents;
using AlumniCms.Notifications.Notices;
using AlumniCms.Workflows.Checking;
using AlumniCms.Workflows.Format;

namespace AlumniCms.Workflows.Activities;

/// <summary>Orchard Core’s <c>NotifyContentOwnerTask</c>: tells the owner of the item, in the back office and by mail as they wish.</summary>
internal sealed class NotifyContentOwnerTask(NoticeQueue notices, IContentManager content) : Activity
{
    /// <summary>Key of the kind of notice.</summary>
    public const string Kind = "workflow";

    private static readonly string[] Bodies = ["Summary", "TextBody", "Body", "HtmlBody"];

    public override string Name => "NotifyContentOwnerTask";

    public override bool NeedsItem => true;

    public override IReadOnlyList<string> Outcomes(ActivityRecord record) => ["Done", "Failed", "Failed: no user found"];

    public override void Check(ActivityCheck check)
    {
        check.Liquid("Subject", isRequired: true);
        foreach (var body in Bodies.Where(b => check.Record.Expression(b).Length > 0))
            check.Liquid(body, isRequired: false);
        check.Remark("Properties", $"What is told is one short line, made of the subject and the beginning of the text.");
    }

    public override async Task<ActivityResult> ExecuteAsync(ActivityContext context, CancellationToken cancellationToken)
    {
        var id = context.Workflow.ContentItemId ?? throw new ActivityFault($"There is no content item to work on. The activity’s “Content” names none.");
        var item = await content.GetAsync(id, VersionOptions.Latest, cancellationToken);
        if (item is not { Owner.Length: > 0 })
            throw new ActivityFault($"The item has no owner who could be told.", "Failed: no user found");
        var subject = context.Text("Subject").Trim();
        var body = Array.Find(Bodies, b => context.Record.Expression(b).Length > 0) is { } property ? context.Text(property).Trim() : "";
        notices.Send(new Notice(Kind, "{0}: {1}", [subject, body.Length > 0 ? body : item.DisplayText], $"/admin/content/{id}"), [item.Owner]);
        return ActivityResult.Done with { Note = $"The owner of “{item.DisplayText}” has been told." };
    }
}
