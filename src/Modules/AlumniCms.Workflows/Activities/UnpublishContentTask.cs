using AlumniCms.ContentManagement.Actions;
using AlumniCms.ContentManagement.Contents;
using AlumniCms.Workflows.Checking;
using AlumniCms.Workflows.Format;

namespace AlumniCms.Workflows.Activities;

/// <summary>Orchard Core’s <c>UnpublishContentTask</c>.</summary>
internal sealed class UnpublishContentTask(UnpublishContentItem unpublish, IContentManager content) : Activity
{
    public override string Name => "UnpublishContentTask";

    public override bool NeedsItem => true;

    public override IReadOnlyList<string> Outcomes(ActivityRecord record) => ["Unpublished", "Noop"];

    public override void Check(ActivityCheck check) => ContentTarget.Check(check);

    public override async Task<ActivityResult> ExecuteAsync(ActivityContext context, CancellationToken cancellationToken)
    {
        var id = ContentTarget.Id(context);
        if (await content.GetAsync(id, VersionOptions.Published, cancellationToken) is not { } shown)
            return new ActivityResult("Noop") { Note = $"It is not published at the moment." };
        var taken = await unpublish.ExecuteAsync(id, cancellationToken);
        return taken.Succeeded
            ? new ActivityResult("Unpublished") { Note = $"“{shown.DisplayText}” has been taken off the site." }
            : throw new ActivityFault($"“{shown.DisplayText}” could not be taken off the site: {string.Join(" ", taken.Refusals.Select(r => r.ToString()))}");
    }
}
