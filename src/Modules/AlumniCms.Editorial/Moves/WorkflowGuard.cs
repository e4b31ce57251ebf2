using AlumniCms.ContentManagement.Contents;
using AlumniCms.ContentManagement.Items;
using AlumniCms.Editorial.Definitions;
using AlumniCms.Editorial.Statuses;
using AlumniCms.Kernel.Permissions;
using AlumniCms.Kernel.Results;
using AlumniCms.Kernel.Sites;

namespace AlumniCms.Editorial.Moves;

/// <summary>
/// Whoever publishes or takes offline takes a transition, be it by a button, in bulk or by a program: what the workflow does not allow is
/// refused everywhere. The operator, and the clock that carries out what was scheduled, are not asked.
/// </summary>
internal sealed class WorkflowGuard(
    EditorialWorkflowStore store, EditorialStatuses statuses, MoveRules rules, CurrentMove move, CurrentActor actor, CurrentSite site) : IContentGuard
{
    public const string NotFromHereCode = "workflow.not-from-here";

    public async Task<Refusal?> FindAsync(ContentItem item, ContentDeed deed, CancellationToken cancellationToken)
    {
        if (deed is not (ContentDeed.Publish or ContentDeed.Unpublish) || actor is { Id: "", Name: "system" } || move.IsUnderWay(item.ContentItemId))
            return null;
        var workflow = (await store.GetAsync(cancellationToken)).For(site.Site, item.ContentType);
        var status = await statuses.FindAsync(item.ContentItemId, cancellationToken) ?? EditorialStatuses.Presumed(item, workflow);
        var from = deed == ContentDeed.Publish ? workflow.StateOf(status.State, status.Kind) : workflow.OfKind(StateKind.Published)!;
        var ways = workflow.From(from).Where(t => IsFor(workflow, t, deed)).ToList();
        if (ways.Count == 0)
            return NotFromHere(item, from, status);
        var mine = await rules.AmongAsync(ways, item, workflow, cancellationToken);
        if (mine.Count == 0)
            return Refusal.Forbidden(ContentPermissions.PublishContent.Name);
        var first = default(Refusal);
        foreach (var way in mine)
        {
            if (workflow.DemandsOf(way).Contains(WorkflowDemand.Reason))
                first ??= new Refusal("workflow.reason-needed", "Say why: open the text and use the button there.");
            else if (await rules.ObjectionsAsync(workflow, status, way, cancellationToken) is { Count: > 0 } objections)
                first ??= objections[0];
            else
                return null;
        }

        return first;
    }

    /// <summary>Who brought it there is named: it may be where somebody else has put it a moment ago.</summary>
    internal static Refusal NotFromHere(ContentItem item, WorkflowState from, EditorialStatus? status) => status is { ByName.Length: > 0 }
        ? Refusal.Of(NotFromHereCode, $"‘{item.DisplayText}’ is in the state ‘{from.DisplayName}’, to which {status.ByName} has brought it: from there this cannot be done.")
        : Refusal.Of(NotFromHereCode, $"‘{item.DisplayText}’ is in the state ‘{from.DisplayName}’, from which this cannot be done.");

    private static bool IsFor(EditorialWorkflow workflow, WorkflowTransition transition, ContentDeed deed) =>
        deed == ContentDeed.Publish ? workflow.StateOf(transition.To).Kind == StateKind.Published : workflow.StateOf(transition.To).Kind != StateKind.Published;
}
