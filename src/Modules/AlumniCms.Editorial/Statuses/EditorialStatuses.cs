using AlumniCms.ContentManagement.Items;
using AlumniCms.Editorial.Definitions;
using AlumniCms.Kernel.Data;
using AlumniCms.Kernel.Permissions;

using Microsoft.EntityFrameworkCore;

namespace AlumniCms.Editorial.Statuses;

/// <summary>Finds where items stand, and brings them elsewhere. Scoped.</summary>
internal sealed class EditorialStatuses(AlumniDbContext db, CurrentActor actor, TimeProvider time)
{
    /// <summary>The row of an item, to be changed; null for one that is at the beginning.</summary>
    public async Task<EditorialStatus?> FindAsync(string contentItemId, CancellationToken cancellationToken) =>
        db.Set<EditorialStatus>().Local.FirstOrDefault(s => s.ContentItemId == contentItemId)
        ?? await db.Set<EditorialStatus>().SingleOrDefaultAsync(s => s.ContentItemId == contentItemId, cancellationToken);

    /// <summary>A row for an item that has none.</summary>
    public EditorialStatus Add(ContentItem item, WorkflowState state)
    {
        var status = new EditorialStatus { ContentItemId = item.ContentItemId, ContentType = item.ContentType, State = "", Culture = item.Culture, TextUtc = item.ModifiedUtc };
        db.Add(status);
        Enter(status, state);
        return status;
    }

    /// <summary>Where an item stands that has no row, without making one.</summary>
    public static EditorialStatus Presumed(ContentItem item, EditorialWorkflow workflow)
    {
        var state = item.Published && workflow.OfKind(StateKind.Published) is { } published ? published : workflow.Initial;
        return new EditorialStatus
        {
            ContentItemId = item.ContentItemId, ContentType = item.ContentType, Culture = item.Culture, State = state.Name, Kind = state.Kind,
            SinceUtc = item.ModifiedUtc, TextUtc = item.ModifiedUtc, Writers = item.Owner,
        };
    }

    /// <summary>Brings an item to a state; who has it in hand stays only as long as it makes sense there.</summary>
    public void Enter(EditorialStatus status, WorkflowState state, string note = "")
    {
        (status.State, status.Kind, status.Waits) = (state.Name, state.Kind, state.Waits);
        (status.SinceUtc, status.By, status.ByName, status.Note) = (time.GetUtcNow().UtcDateTime, actor.Id, actor.ByLine, note);
        if (!state.Waits)
            (status.ClaimedBy, status.ClaimedByName, status.ClaimedUtc) = ("", "", null);
        if (state.Kind == StateKind.Published)
            (status.AssigneeId, status.AssigneeName, status.DueUtc, status.ApprovedBy) = ("", "", null, "");
        status.Revision++;
    }

    /// <summary>Notes that the actor has changed the text.</summary>
    public void Write(EditorialStatus status, DateTime textUtc)
    {
        status.TextUtc = textUtc;
        status.ApprovedBy = "";
        if (actor.Id.Length > 0 && !status.IsWrittenBy(actor.Id))
            status.Writers = status.Writers.Length == 0 ? actor.Id : $"{status.Writers} {actor.Id}";
        status.Revision++;
    }
}
