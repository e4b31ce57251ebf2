using AlumniCms.ContentManagement.Contents;
using AlumniCms.ContentManagement.Items;
using AlumniCms.Editorial.Comments;
using AlumniCms.Editorial.Definitions;
using AlumniCms.Editorial.Statuses;
using AlumniCms.Kernel.Data;
using AlumniCms.Kernel.Permissions;
using AlumniCms.Kernel.Results;

using Microsoft.EntityFrameworkCore;

namespace AlumniCms.Editorial.Moves;

/// <summary>Says which transitions the actor may take, and why not the others. Scoped.</summary>
internal sealed class MoveRules(
    AlumniDbContext db, ContentRights rights, EditorialStatuses statuses, IEnumerable<ITranslationOrigins> origins, CurrentActor actor, IEnumerable<IPermissionProvider> permissions)
{
    /// <summary>Whether the actor has the right to a transition of an item, whatever it asks for besides.</summary>
    public async ValueTask<bool> MayAsync(ContentItem item, EditorialWorkflow workflow, WorkflowTransition transition, CancellationToken cancellationToken)
    {
        if (ConcernsReaders(workflow, transition) && !rights.MayPublish(item))
            return false;
        foreach (var permission in transition.Permissions)
            if (await HoldsAsync(permission, item, cancellationToken))
                return true;
        return false;
    }

    /// <summary>Those of the transitions that the actor has the right to.</summary>
    public async Task<IReadOnlyList<WorkflowTransition>> AmongAsync(
        IEnumerable<WorkflowTransition> transitions, ContentItem item, EditorialWorkflow workflow, CancellationToken cancellationToken)
    {
        var found = new List<WorkflowTransition>();
        foreach (var transition in transitions)
            if (await MayAsync(item, workflow, transition, cancellationToken))
                found.Add(transition);
        return found;
    }

    /// <summary>The transitions that the actor may take now, those that only lack a word of theirs included.</summary>
    public Task<IReadOnlyList<WorkflowTransition>> OfAsync(ContentItem item, EditorialWorkflow workflow, EditorialStatus status, CancellationToken cancellationToken) =>
        AmongAsync(workflow.From(workflow.StateOf(status.State, status.Kind)).Where(t => !NeedsOther(workflow, t) || HasOther(status)), item, workflow, cancellationToken);

    /// <summary>What stands in the way of a transition that the actor has the right to: persons and comments. What the text lacks is asked elsewhere.</summary>
    public async Task<IReadOnlyList<Refusal>> ObjectionsAsync(
        EditorialWorkflow workflow, EditorialStatus status, WorkflowTransition transition, CancellationToken cancellationToken)
    {
        var refusals = new List<Refusal>();
        if (NeedsOther(workflow, transition) && !HasOther(status))
            refusals.Add(new Refusal("workflow.other-person", "Somebody who has not written this text has to approve it."));
        if (workflow.DemandsOf(transition).Contains(WorkflowDemand.CommentsResolved)
            && await db.Set<EditorialComment>().CountAsync(c => c.ContentItemId == status.ContentItemId && c.AnswerTo == null && c.ResolvedUtc == null, cancellationToken) is var open and > 0)
            refusals.Add(Refusal.Of("workflow.comments-open", $"Comments that are still open: {open}. Resolve them first."));
        return refusals;
    }

    /// <summary>
    /// Whether the actor could bring the text to a state: then a change of theirs does not throw it out of there. Into a state that says
    /// that a text is approved leads an approval alone.
    /// </summary>
    public async Task<bool> CouldBringAsync(
        ContentItem item, EditorialWorkflow workflow, EditorialStatus status, WorkflowState state, CancellationToken cancellationToken)
    {
        var ways = workflow.Transitions.Where(t => t.To.Equals(state.Name, StringComparison.OrdinalIgnoreCase)).ToList();
        var approvals = ways.Where(t => t.Approves).ToList();
        var fitting = (approvals.Count > 0 ? approvals : ways).Where(t => !NeedsOther(workflow, t) || HasOther(status));
        return (await AmongAsync(fitting, item, workflow, cancellationToken)).Count > 0;
    }

    private static bool NeedsOther(EditorialWorkflow workflow, WorkflowTransition transition) =>
        workflow.DemandsOf(transition).Contains(WorkflowDemand.OtherPerson);

    // Either the actor is the other person, or such a one has given their word already.
    private bool HasOther(EditorialStatus status) =>
        (actor.Id.Length > 0 && !status.IsWrittenBy(actor.Id)) || (status.ApprovedBy.Length > 0 && !status.IsWrittenBy(status.ApprovedBy));

    private static bool ConcernsReaders(EditorialWorkflow workflow, WorkflowTransition transition) =>
        workflow.StateOf(transition.To).Kind is not StateKind.Draft || transition.From.All(f => workflow.StateOf(f).Kind is StateKind.Published);

    private async ValueTask<bool> HoldsAsync(string permission, ContentItem item, CancellationToken cancellationToken) => permission.ToUpperInvariant() switch
    {
        "PUBLISHCONTENT" => rights.MayPublish(item),
        "REVIEWCONTENT" => rights.MayReview(item),
        "EDITCONTENT" => actor.Has(ContentTypePermissions.Edit(item.ContentType), item.Culture),
        "EDITOWNCONTENT" => actor.Has(ContentTypePermissions.Edit(item.ContentType), item.Culture)
            || (IsOwn(item) && actor.Has(ContentTypePermissions.EditOwn(item.ContentType), item.Culture)),
        "DELETECONTENT" => rights.MayDelete(item),
        "LOCALIZECONTENT" => item.Culture.Length > 0 && actor.Has(ContentPermissions.LocalizeContent, item.Culture) && await IsTranslatorsAsync(item, cancellationToken),
        _ => actor.Has(Find(permission), item.Culture),
    };

    // The right to translate is one to translations, and to what the person has written: whoever wrote a source says when it is ready.
    private async Task<bool> IsTranslatorsAsync(ContentItem item, CancellationToken cancellationToken)
    {
        if (IsOwn(item) || (await statuses.FindAsync(item.ContentItemId, cancellationToken))?.IsWrittenBy(actor.Id) == true)
            return true;
        foreach (var origin in origins)
            if (await origin.IsTranslationAsync(item, cancellationToken))
                return true;
        return false;
    }

    private bool IsOwn(ContentItem item) => actor.Id.Length > 0 && item.Owner == actor.Id;

    private Permission Find(string name) =>
        permissions.SelectMany(p => p.GetPermissions()).FirstOrDefault(p => p.Name.Equals(name, StringComparison.OrdinalIgnoreCase))
        ?? permissions.Select(p => p.Find(name)).FirstOrDefault(p => p is not null)
        ?? new Permission(name, name);
}
