using AlumniCms.ContentManagement.Indexes;
using AlumniCms.ContentManagement.Items;
using AlumniCms.ContentManagement.Parts;
using AlumniCms.Editorial.Definitions;
using AlumniCms.Editorial.Moves;
using AlumniCms.Kernel.Data;
using AlumniCms.Kernel.Permissions;
using AlumniCms.Kernel.Sites;

using Microsoft.EntityFrameworkCore;

namespace AlumniCms.Editorial.Statuses;

/// <summary>
/// Keeps the status in line with what becomes of an item, in the transaction of the change: a new draft begins anew, a text that was
/// approved and is changed falls back, what the clock or a bulk run publishes is published.
/// </summary>
internal sealed class StatusKeeper(
    AlumniDbContext db, EditorialWorkflowStore store, EditorialStatuses statuses, MoveRules rules, CurrentMove move, PublicationThanks thanks, MoveNotices notices, CurrentActor actor, TimeProvider time,
    CurrentSite site) : ContentIndexer
{
    public override async Task WriteAsync(IndexedItem item, CancellationToken cancellationToken)
    {
        if (item.Latest?.Item is not { } latest)
        {
            await db.Set<EditorialStatus>().Where(s => s.ContentItemId == item.ContentItemId).ExecuteDeleteAsync(cancellationToken);
            return;
        }

        var workflow = (await store.GetAsync(cancellationToken)).For(site.Site, latest.ContentType);
        var status = item.IsNew ? null : await statuses.FindAsync(item.ContentItemId, cancellationToken);
        if (status is null)
        {
            Begin(latest, workflow, item.IsNew);
            return;
        }

        var before = workflow.StateOf(status.State, status.Kind);
        var isNewDraft = before.Kind == StateKind.Published && !latest.Published && item.Published is not null;
        var isChanged = latest.ModifiedUtc != status.TextUtc;
        if (isNewDraft)
            (status.Writers, status.ApprovedBy) = ("", "");
        if (isChanged)
            statuses.Write(status, latest.ModifiedUtc);

        // Asked once the change is noted: nobody's word stands for a text that they have not seen.
        var after = move.TargetOf(latest.ContentItemId) ?? await StateAfterAsync(latest, workflow, status, before, isChanged, isNewDraft || latest.Published, cancellationToken);
        if (isChanged && before is { Kind: StateKind.Draft or StateKind.Scheduled, WhenChanged: not null } && move.TargetOf(latest.ContentItemId) is null && after.Name != before.Name && after.Kind == StateKind.Draft)
            NoteFall(latest, status, before, after);
        if (status.Waits && !after.Waits)
            await notices.SettleAsync(latest.ContentItemId, cancellationToken);
        if (after.Name != status.State || after.Kind != status.Kind)
            statuses.Enter(status, after);
        if (latest.Published && before.Kind != StateKind.Published)
            thanks.Send(latest, status);
        status.Culture = latest.Culture;
        status.ScheduledUtc = HourOf(latest);
    }

    private void Begin(ContentItem item, EditorialWorkflow workflow, bool isNew)
    {
        // Of an item that was there before its row, nobody knows who wrote on it: its owner did, at least.
        var status = statuses.Add(item, item.Published ? workflow.OfKind(StateKind.Published)! : move.TargetOf(item.ContentItemId) ?? Beginning(item, workflow));
        status.Writers = isNew ? "" : item.Owner;
        if (item.Published)
            return;
        statuses.Write(status, item.ModifiedUtc);
        status.ScheduledUtc = HourOf(item);
    }

    private static WorkflowState Beginning(ContentItem item, EditorialWorkflow workflow) =>
        HourOf(item) is not null && workflow.OfKind(StateKind.Scheduled) is { } scheduled ? scheduled : workflow.Initial;

    private async Task<WorkflowState> StateAfterAsync(
        ContentItem latest, EditorialWorkflow workflow, EditorialStatus status, WorkflowState before, bool isChanged, bool beginsOrEnds, CancellationToken cancellationToken)
    {
        if (latest.Published)
            return workflow.OfKind(StateKind.Published)!;
        if (HourOf(latest) is not null && workflow.OfKind(StateKind.Scheduled) is { } scheduled)
            return before.Kind != StateKind.Scheduled || !isChanged || await rules.CouldBringAsync(latest, workflow, status, scheduled, cancellationToken) ? scheduled : Fallen(workflow, before);
        if (beginsOrEnds)
            return workflow.Initial;
        if (before.Kind == StateKind.Published)
            return isChanged ? workflow.Initial : workflow.OfKind(StateKind.Archived) ?? workflow.Initial;
        if (before.Kind == StateKind.Scheduled)
            return Fallen(workflow, before);
        return isChanged && before.WhenChanged is not null && (before.Kind == StateKind.Archived || !await rules.CouldBringAsync(latest, workflow, status, before, cancellationToken))
            ? Fallen(workflow, before)
            : before;
    }

    // Whoever has approved or scheduled a text hears that it is another one now, and its history shows it.
    private void NoteFall(ContentItem latest, EditorialStatus status, WorkflowState before, WorkflowState after)
    {
        db.Add(new EditorialMove
        {
            ContentItemId = latest.ContentItemId, ContentItemVersionId = latest.ContentItemVersionId, Transition = "", FromState = before.Name, ToState = after.Name,
            By = actor.Id, ByName = actor.ByLine, AtUtc = time.GetUtcNow().UtcDateTime, Note = "",
        });
        notices.TellOfFall(latest, status.By, before);
    }

    private static WorkflowState Fallen(EditorialWorkflow workflow, WorkflowState state) => workflow.Find(state.WhenChanged) ?? workflow.Initial;

    private static DateTime? HourOf(ContentItem item) => item.Published ? null : item.As<PublishLaterPart>()?.ScheduledPublishUtc?.ToUniversalTime();
}
