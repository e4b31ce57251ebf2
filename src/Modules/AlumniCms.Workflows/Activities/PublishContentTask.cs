using AlumniCms.ContentManagement.Actions;
using AlumniCms.ContentManagement.Contents;
using AlumniCms.Workflows.Checking;
using AlumniCms.Workflows.Format;

namespace AlumniCms.Workflows.Activities;

/// <summary>Orchard Core’s <c>PublishContentTask</c>.</summary>
internal sealed class PublishContentTask(PublishContentItem publish, IContentManager content) : Activity
{
    public override string Name => "PublishContentTask";

    public override bool NeedsItem => true;

    public override IReadOnlyList<string> Outcomes(ActivityRecord record) => ["Published", "Noop"];

    public override void Check(ActivityCheck check) => ContentTarget.Check(check);

    public override async Task<ActivityResult> ExecuteAsync(ActivityContext context, CancellationToken cancellationToken)
    {
        var id = ContentTarget.Id(context);
        var draft = await content.GetAsync(id, VersionOptions.Draft, cancellationToken);
        if (draft is null && await content.GetAsync(id, VersionOptions.Published, cancellationToken) is { } shown)
            return new ActivityResult("Noop") { Note = $"“{shown.DisplayText}” is published already." };
        var published = await publish.ExecuteAsync(id, cancellationToken);
        return published.Succeeded
            ? new ActivityResult("Published") { Note = $"“{published.Value.DisplayText}” has been published." }
            : throw new ActivityFault($"“{draft?.DisplayText ?? id}” could not be published: {string.Join(" ", published.Refusals.Select(r => r.ToString()))}");
    }
}
