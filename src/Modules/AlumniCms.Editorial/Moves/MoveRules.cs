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
internal sealed class MoveRules(AlumniDbContext db, ContentRights rights, CurrentActor actor, IEnumerable<IPermissionProvider> permissions)
{
    /// <summary>Whether the actor has the right to a transition of an item, whatever it asks for besides.</summary>
    public bool May(ContentItem item, EditorialWorkflow workflow, WorkflowTransition transition) =>
        transition.Permissions.Any(p => Holds(p, item)) && (!ConcernsReaders(workflow, transition) || rights.MayPublish(item));

    /// <summary>The transitions that the actor may take now, those that only lack a word of theirs included.</summary>
    public IReadOnlyList<WorkflowTransition> Of(ContentItem item, EditorialWorkflow workflow, EditorialStatus status) =>
        [.. workflow.From(workflow.StateOf(status.State, status.Kind)).Where(t => May(item, workflow, t) && (!NeedsOther(workflow, t) || HasOther(status)))];

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
    public bool CouldBring(ContentItem item, EditorialWorkflow workflow, EditorialStatus status, WorkflowState state)
    {
        var ways = workflow.Transitions.Where(t => t.To.Equals(state.Name, StringComparison.OrdinalIgnoreCase)).ToList();
        var approvals = ways.Where(t => t.Approves).ToList();
        return (approvals.Count > 0 ? approvals : ways).Exists(t => May(item, workflow, t) && (!NeedsOther(workflow, t) || HasOther(status)));
    }

    private static bool NeedsOther(EditorialWorkflow workflow, WorkflowTransition transition) =>
        workflow.DemandsOf(transition).Contains(WorkflowDemand.OtherPerson);

    // Either the actor is the other person, or such a one has given their word already.
    private bool HasOther(EditorialStatus status) =>
        (actor.Id.Length > 0 && !status.IsWrittenBy(actor.Id)) || (status.ApprovedBy.Length > 0 && !status.IsWrittenBy(status.ApprovedBy));

    private static bool ConcernsReaders(EditorialWorkflow workflow, WorkflowTransition transition) =>
        workflow.StateOf(transition.To).Kind is not StateKind.Draft || transition.From.All(f => workflow.StateOf(f).Kind is StateKind.Published);

    private bool Holds(string permission, ContentItem item) => permission.ToUpperInvariant() switch
    {
        "PUBLISHCONTENT" => rights.MayPublish(item),
        "REVIEWCONTENT" => rights.MayReview(item),
        "EDITCONTENT" => actor.Has(ContentTypePermissions.Edit(item.ContentType), item.Culture),
        "EDITOWNCONTENT" => rights.MayEdit(item),
        "DELETECONTENT" => rights.MayDelete(item),
        "LOCALIZECONTENT" => item.Culture.Length > 0 && actor.Has(ContentPermissions.LocalizeContent, item.Culture),
        _ => actor.Has(Find(permission), item.Culture),
    };

    private Permission Find(string name) =>
        permissions.SelectMany(p => p.GetPermissions()).FirstOrDefault(p => p.Name.Equals(name, StringComparison.OrdinalIgnoreCase))
        ?? permissions.Select(p => p.Find(name)).FirstOrDefault(p => p is not null)
        ?? new Permission(name, name);
}
