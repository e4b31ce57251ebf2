using AlumniCms.ContentManagement.Actions;
using AlumniCms.ContentManagement.Contents;
using AlumniCms.ContentManagement.Items;
using AlumniCms.Editorial.Definitions;
using AlumniCms.Editorial.Statuses;
using AlumniCms.Kernel.Auditing;
using AlumniCms.Kernel.Data;
using AlumniCms.Kernel.Permissions;
using AlumniCms.Kernel.Results;
using AlumniCms.Kernel.Sites;

using Microsoft.EntityFrameworkCore;

namespace AlumniCms.Editorial.Moves;

/// <summary>Takes a transition of the workflow, with all that it does to the text.</summary>
public sealed class MoveContentItem
{
    private readonly AlumniDbContext _db;
    private readonly IContentManager _contents;
    private readonly ContentRights _rights;
    private readonly EditorialWorkflowStore _store;
    private readonly EditorialStatuses _statuses;
    private readonly MoveRules _rules;
    private readonly CurrentMove _move;
    private readonly MoveEffects _effects;
    private readonly MoveNotices _notices;
    private readonly CurrentActor _actor;
    private readonly CurrentSite _site;
    private readonly AuditTrail _audit;
    private readonly TimeProvider _time;
    private string _seenState = "";

    internal MoveContentItem(
        AlumniDbContext db, IContentManager contents, ContentRights rights, EditorialWorkflowStore store, EditorialStatuses statuses, MoveRules rules,
        CurrentMove move, MoveEffects effects, MoveNotices notices, CurrentActor actor, CurrentSite site, AuditTrail audit, TimeProvider time) =>
        (_db, _contents, _rights, _store, _statuses, _rules, _move, _effects, _notices, _actor, _site, _audit, _time) =
        (db, contents, rights, store, statuses, rules, move, effects, notices, actor, site, audit, time);

    /// <summary>
    /// Takes the transition. Refused with code <c>item.missing</c>, <c>forbidden</c>, <c>conflict</c> when the text is another than the one that
    /// was seen, <c>workflow.moved</c> when somebody has taken another transition since, <c>workflow.transition-unknown</c>, <c>workflow.not-from-here</c>, <c>workflow.reason-needed</c>, <c>workflow.date-needed</c>,
    /// <c>workflow.date-past</c>, <c>workflow.other-person</c>, <c>workflow.comments-open</c>, or by what the text lacks.
    /// </summary>
    public async Task<Result<EditorialStatus>> ExecuteAsync(MoveRequest request, CancellationToken cancellationToken)
    {
        // Of two that come at once, the second finds the text where the first has left it, and may have to decide again.
        try
        {
            return await TryAsync(request);
        }
        catch (DbUpdateException exception) when (_db.Database.CurrentTransaction is null && LostRace.Is(exception))
        {
            return await TryAsync(request.State.Length > 0 ? request : request with { State = _seenState });
        }

        Task<Result<EditorialStatus>> TryAsync(MoveRequest asked) =>
            _db.InTransactionAsync(ct => MoveAsync(asked, ct), result => result.Succeeded, cancellationToken);
    }

    private async Task<Result<EditorialStatus>> MoveAsync(MoveRequest request, CancellationToken cancellationToken)
    {
        if (await _contents.GetAsync(request.ContentItemId, VersionOptions.Latest, cancellationToken) is not { } item || !_rights.MayView(item))
            return new Refusal("item.missing", $"No item has the id '{request.ContentItemId}' on this site.");
        var workflow = (await _store.GetAsync(cancellationToken)).For(_site.Site, item.ContentType);
        if (workflow.FindTransition(request.Transition) is not { } transition)
            return Refusal.Of("workflow.transition-unknown", $"The workflow knows no step ‘{request.Transition}’.");
        var status = await _statuses.FindAsync(item.ContentItemId, cancellationToken);
        var (from, target) = (FromOf(item, workflow, status, transition), workflow.StateOf(transition.To));
        if (!await _rules.MayAsync(item, workflow, transition, cancellationToken))
            return Refusal.Forbidden(transition.Permissions[0]);
        var current = CurrentOf(item, workflow, status);
        _seenState = current.Name;
        if (request.State.Length > 0 && !request.State.Equals(current.Name, StringComparison.OrdinalIgnoreCase))
            return Refusal.Of("workflow.moved", $"{status?.ByName} has brought ‘{item.DisplayText}’ to the state ‘{current.DisplayName}’ meanwhile. Look at it and decide again.");
        if (from is null)
            return WorkflowGuard.NotFromHere(item, current, status);
        if (request.Basis is { } seen && seen != new EditingBasis(item.ContentItemVersionId, item.Revision))
            return new Refusal("conflict", $"'{item.DisplayText}' was changed by {item.Author} meanwhile. Look at the newest text and decide again.");
        var refusals = await DemandsAsync(request, item, workflow, transition, status ?? EditorialStatuses.Presumed(item, workflow), cancellationToken);
        if (refusals.Count > 0)
            return Result<EditorialStatus>.Refused(refusals);

        // What is taken offline while a newer draft is being written leaves that draft where it is.
        var isAside = from.Kind == StateKind.Published && !item.Published;
        using (_move.Begin(item.ContentItemId, isAside ? null : target))
        {
            var result = await _effects.CarryOutAsync(item, from, target, request.PublishUtc, cancellationToken);
            if (!result.Succeeded)
                return Result<EditorialStatus>.Refused(result.Refusals);
        }

        status = await _statuses.FindAsync(item.ContentItemId, cancellationToken) ?? _statuses.Add(item, from);
        if (!isAside)
            Settle(status, workflow, transition, target, request.Note);
        Note(item, transition, from, target, request.Note);
        if (current.Waits && !target.Waits && !isAside)
            await _notices.SettleAsync(item.ContentItemId, cancellationToken);
        await _notices.SendAsync(item, workflow, transition, status, request.Note, cancellationToken);
        await _db.SaveChangesAsync(cancellationToken);
        return status;
    }

    private void Settle(EditorialStatus status, EditorialWorkflow workflow, WorkflowTransition transition, WorkflowState target, string note)
    {
        if (transition.Approves)
            status.ApprovedBy = _actor.Id;
        else if (target.Kind == StateKind.Draft && !workflow.Transitions.Any(t => t.Approves && t.To.Equals(target.Name, StringComparison.OrdinalIgnoreCase)))
            status.ApprovedBy = "";
        _statuses.Enter(status, target, note);
    }

    private async Task<IReadOnlyList<Refusal>> DemandsAsync(
        MoveRequest request, ContentItem item, EditorialWorkflow workflow, WorkflowTransition transition, EditorialStatus status, CancellationToken cancellationToken)
    {
        var refusals = (await _rules.ObjectionsAsync(workflow, status, transition, cancellationToken)).ToList();
        var demands = workflow.DemandsOf(transition).ToList();
        if (request.Note.Length > EditorialModel.LongestNote)
            refusals.Add(Refusal.Of("workflow.note-long", $"That is too long: {EditorialModel.LongestNote} characters at most.", "note"));
        if (demands.Contains(WorkflowDemand.Reason) && request.Note.Trim().Length == 0)
            refusals.Add(new Refusal("workflow.reason-needed", "Say why, so that the text can be mended.", "note"));
        if (demands.Contains(WorkflowDemand.Date) && request.PublishUtc is null)
            refusals.Add(new Refusal("workflow.date-needed", "Name the day and the hour of publication.", "date"));
        if (demands.Contains(WorkflowDemand.Date) && request.PublishUtc <= _time.GetUtcNow().UtcDateTime)
            refusals.Add(new Refusal("workflow.date-past", "That hour has passed. Name a later one, or publish now.", "date"));
        if (demands.Contains(WorkflowDemand.Complete) && refusals.Count == 0)
            refusals.AddRange(await _effects.LacksAsync(item, cancellationToken));
        return refusals;
    }

    private void Note(ContentItem item, WorkflowTransition transition, WorkflowState from, WorkflowState target, string note)
    {
        _db.Add(new EditorialMove
        {
            ContentItemId = item.ContentItemId, ContentItemVersionId = item.ContentItemVersionId, Transition = transition.Name, FromState = from.Name, ToState = target.Name,
            By = _actor.Id, ByName = _actor.ByLine, AtUtc = _time.GetUtcNow().UtcDateTime, Note = note.Trim(),
        });
        _audit.Add("content.moved", "ContentItem", item.ContentItemId, new { State = from.Name }, new { item.DisplayText, State = target.Name, Transition = transition.Name });
    }

    private static WorkflowState CurrentOf(ContentItem item, EditorialWorkflow workflow, EditorialStatus? status) =>
        (status ?? EditorialStatuses.Presumed(item, workflow)) is var known ? workflow.StateOf(known.State, known.Kind) : workflow.Initial;

    // Where readers see an older text than the newest, that one can be taken away from them too.
    internal static WorkflowState? FromOf(ContentItem item, EditorialWorkflow workflow, EditorialStatus? status, WorkflowTransition transition)
    {
        var current = CurrentOf(item, workflow, status);
        if (transition.From.Contains(current.Name, StringComparer.OrdinalIgnoreCase))
            return current;
        return workflow.OfKind(StateKind.Published) is { } published && !item.Published && item.PublishedUtc is not null
            && transition.From.Contains(published.Name, StringComparer.OrdinalIgnoreCase) ? published : null;
    }
}
