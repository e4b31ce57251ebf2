using AlumniCms.Notifications.Notices;
using AlumniCms.Workflows.Checking;
using AlumniCms.Workflows.Format;

namespace AlumniCms.Workflows.Activities;

/// <summary>What Orchard Core’s notifying activities have in common: somebody is told one line, in the back office and by mail as they wish.</summary>
internal abstract class NotifyTask(NoticeQueue notices) : Activity
{
    /// <summary>Key of the kind of notice.</summary>
    public const string Kind = "workflow";

    /// <summary>The outcome when there is nobody to tell.</summary>
    protected const string Nobody = "Failed: no user found";

    private static readonly string[] Bodies = ["Summary", "TextBody", "Body", "HtmlBody"];

    public sealed override IReadOnlyList<string> Outcomes(ActivityRecord record) => ["Done", "Failed", Nobody];

    public override void Check(ActivityCheck check)
    {
        check.Liquid("Subject", isRequired: true);
        foreach (var body in Bodies.Where(b => check.Record.Expression(b).Length > 0))
            check.Liquid(body, isRequired: false);
        check.Remark("Properties", $"What is told is one short line, made of the subject and the beginning of the text.");
    }

    /// <summary>Tells the accounts.</summary>
    /// <param name="context">The run.</param>
    /// <param name="title">Stands in the place of the text where there is none.</param>
    /// <param name="accountIds">Those whom it is for.</param>
    protected void Tell(ActivityContext context, string title, IReadOnlyCollection<string> accountIds)
    {
        var subject = context.Text("Subject").Trim();
        var body = Array.Find(Bodies, b => context.Record.Expression(b).Length > 0) is { } property ? context.Text(property).Trim() : "";
        var text = body.Length > 0 ? body : title;
        var url = context.Workflow.ContentItemId is { Length: > 0 } id ? $"/admin/content/{id}" : null;
        notices.Send(text.Length > 0 ? new Notice(Kind, "{0}: {1}", [subject, text], url) : new Notice(Kind, "{0}", [subject], url), accountIds);
    }
}
