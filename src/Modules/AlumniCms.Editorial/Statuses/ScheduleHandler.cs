using AlumniCms.ContentManagement.Handlers;
using AlumniCms.ContentManagement.Items;
using AlumniCms.ContentManagement.Parts;
using AlumniCms.Editorial.Definitions;
using AlumniCms.Editorial.Moves;
using AlumniCms.Kernel.Permissions;

namespace AlumniCms.Editorial.Statuses;

/// <summary>
/// An hour of publication stands in a draft only where the workflow would let this person schedule it as it is: who changes a text that was
/// scheduled by somebody else takes it off the calendar.
/// </summary>
internal sealed class ScheduleHandler(EditorialWorkflowStore store, EditorialStatuses statuses, MoveRules rules, CurrentMove move, CurrentActor actor) : ContentHandler
{
    public override int Order => 40;

    public override async ValueTask StoringAsync(ContentItemContext context, CancellationToken cancellationToken)
    {
        var item = context.Item;
        if (context.ForPublication || item.As<PublishLaterPart>() is not { ScheduledPublishUtc: not null }
            || actor is { Id: "", Name: "system" } || move.TargetOf(item.ContentItemId) is not null)
            return;
        var workflow = (await store.GetAsync(cancellationToken)).For(context.Site, item.ContentType);
        if (workflow.OfKind(StateKind.Scheduled) is not { } scheduled)
            return;
        var status = await statuses.FindAsync(item.ContentItemId, cancellationToken) ?? EditorialStatuses.Presumed(item, workflow);
        var from = workflow.StateOf(status.State, status.Kind);
        if (from.Kind == StateKind.Published)
            from = workflow.Initial;
        var asWritten = new EditorialStatus { ContentItemId = item.ContentItemId, ContentType = item.ContentType, State = from.Name, Kind = from.Kind, Writers = $"{status.Writers} {actor.Id}" };
        foreach (var way in await rules.AmongAsync(workflow.From(from, StateKind.Scheduled), item, workflow, cancellationToken))
            if ((await rules.ObjectionsAsync(workflow, asWritten, way, cancellationToken)).Count == 0)
                return;
        item.Apply(new PublishLaterPart(null));
    }
}
