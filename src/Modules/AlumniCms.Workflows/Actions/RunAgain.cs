using AlumniCms.Kernel.Auditing;
using AlumniCms.Kernel.Data;
using AlumniCms.Kernel.Outbox;
using AlumniCms.Kernel.Permissions;
using AlumniCms.Kernel.Results;
using AlumniCms.Workflows.Models;
using AlumniCms.Workflows.Running;

using Microsoft.EntityFrameworkCore;

namespace AlumniCms.Workflows.Actions;

/// <summary>Has a run that is over go on again from one of its activities, with what it has kept.</summary>
internal sealed class RunAgain(AlumniDbContext db, CurrentActor actor, OutboxQueue outbox, AuditTrail audit, TimeProvider time)
{
    /// <summary>
    /// Goes on from the activity of a step. Refused with code <c>forbidden</c>, <c>workflow.missing</c>, <c>workflow.going</c> while it still
    /// goes on, <c>workflow.off</c>, or <c>workflow.step</c> when the workflow no longer has that activity.
    /// </summary>
    public async Task<Result<string>> ExecuteAsync(string workflowId, long stepId, CancellationToken cancellationToken)
    {
        if (!actor.Has(WorkflowPermissions.ManageWorkflows, ""))
            return Refusal.Forbidden(WorkflowPermissions.ManageWorkflows.Name);
        try
        {
            return await db.InTransactionAsync(ct => GoAsync(workflowId, stepId, ct), r => r.Succeeded, cancellationToken);
        }
        catch (DbUpdateException exception) when (LostRace.Is(exception))
        {
            return Going;
        }
    }

    private static Refusal Going => new("workflow.going", "The run goes on, or another one of this workflow does. Wait until it is over.");

    private async Task<Result<string>> GoAsync(string workflowId, long stepId, CancellationToken cancellationToken)
    {
        var step = await db.Set<WorkflowStep>().AsNoTracking().SingleOrDefaultAsync(s => s.Id == stepId && s.WorkflowId == workflowId, cancellationToken);
        if (step is null)
            return new Refusal("workflow.missing", "There is no such run, or no such step of it.");

        // Two who ask for it at once: the second finds it going.
        if (await db.Set<Workflow>().Where(w => w.Id == workflowId && (w.State == WorkflowState.Faulted || w.State == WorkflowState.Finished))
            .ExecuteUpdateAsync(set => set.SetProperty(w => w.State, WorkflowState.Running).SetProperty(w => w.Revision, w => w.Revision + 1), cancellationToken) == 0)
            return Going;
        var workflow = await db.Set<Workflow>().SingleAsync(w => w.Id == workflowId, cancellationToken);
        var row = await db.Set<WorkflowTypeRow>().AsNoTracking().SingleOrDefaultAsync(t => t.WorkflowTypeId == workflow.WorkflowTypeId, cancellationToken);
        if (row is not { IsRunning: true })
            return new Refusal("workflow.off", "The workflow is switched off. Switch it on first.");
        var type = WorkflowTypeReader.Read(row);
        if (type.Find(step.ActivityId) is not { } activity)
            return new Refusal("workflow.step", "The workflow no longer has this activity. Choose another one.");
        await SetBranchesAsync(workflowId, step, cancellationToken);
        (workflow.Fault, workflow.FinishedUtc, workflow.Steps, workflow.SingletonKey) = (null, null, 0, type.IsSingleton ? type.WorkflowTypeId : null);
        WorkflowWays.Put(db, outbox, time, workflow, activity.ActivityId, way: null);
        audit.Add("workflow.run-again", "Workflow", type.WorkflowTypeId, after: new { row.Name, Title = workflow.Title });
        await db.SaveChangesAsync(cancellationToken);
        return workflowId;
    }

    // From where it stopped, the branches beside it go on as well; from anywhere else it starts over, and they are given up.
    private async Task SetBranchesAsync(string workflowId, WorkflowStep step, CancellationToken cancellationToken)
    {
        var branches = db.Set<WorkflowToken>().Where(t => t.WorkflowId == workflowId);
        if (!step.IsFault)
        {
            await branches.ExecuteDeleteAsync(cancellationToken);
            return;
        }

        await branches.ExecuteUpdateAsync(set => set.SetProperty(t => t.Attempts, 0), cancellationToken);
        foreach (var id in await branches.Where(t => t.DueUtc == null).Select(t => t.Id).ToListAsync(cancellationToken))
            outbox.Send(new RunActivity(id));
    }
}
