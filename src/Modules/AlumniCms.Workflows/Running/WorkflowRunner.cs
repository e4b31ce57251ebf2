using AlumniCms.ContentManagement.Actions;
using AlumniCms.Kernel.Data;
using AlumniCms.Kernel.Outbox;
using AlumniCms.Workflows.Activities;
using AlumniCms.Workflows.Format;
using AlumniCms.Workflows.Models;

using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace AlumniCms.Workflows.Running;

/// <summary>
/// Does one activity of a run. The branch’s token goes in the transaction in which the activity is done and its followers are put: after a
/// crash, or on two nodes, the database has it once. What leaves the program (HTTP) is done before, at least once. Scoped.
/// </summary>
internal sealed class WorkflowRunner(
    AlumniDbContext db, OutboxQueue outbox, ActivityCatalog catalog, ReadValues values, AutomationDepth depth, TimeProvider time, ILogger<WorkflowRunner> logger)
{
    private const int MostSteps = 500;
    private const int MostAttempts = 5;
    private const int LongestOutcome = 200;

    public async Task StepAsync(string tokenId, CancellationToken cancellationToken)
    {
        // Counted before anything is tried: whatever ends the server in the middle, it is not tried for ever.
        await db.Set<WorkflowToken>().Where(t => t.Id == tokenId).ExecuteUpdateAsync(set => set.SetProperty(t => t.Attempts, t => t.Attempts + 1), cancellationToken);
        if (await db.Set<WorkflowToken>().AsNoTracking().SingleOrDefaultAsync(t => t.Id == tokenId && t.DueUtc == null, cancellationToken) is not { } token
            || await db.Set<Workflow>().AsNoTracking().SingleAsync(w => w.Id == token.WorkflowId, cancellationToken) is not { IsOver: false } workflow)
            return;
        try
        {
            await DoAsync(token, workflow, cancellationToken);
        }
        catch (ActivityFault fault) when (!fault.MayPass || token.Attempts >= MostAttempts)
        {
            db.ChangeTracker.Clear();
            await FaultAsync(token, fault, cancellationToken);
        }
        catch (Exception exception) when (token.Attempts >= MostAttempts && exception is not OperationCanceledException)
        {
            logger.LogError(exception, "Activity {ActivityId} of the workflow {WorkflowId} could not be done", token.ActivityId, token.WorkflowId);
            db.ChangeTracker.Clear();
            await FaultAsync(token, new ActivityFault($"An error came up; it is in the log of the server."), cancellationToken);
        }
    }

    private async Task DoAsync(WorkflowToken token, Workflow workflow, CancellationToken cancellationToken)
    {
        var row = await db.Set<WorkflowTypeRow>().AsNoTracking().SingleOrDefaultAsync(t => t.WorkflowTypeId == workflow.WorkflowTypeId, cancellationToken);
        if (row is not { IsRunning: true })
            throw new ActivityFault($"The workflow was switched off while it ran.");
        var type = WorkflowTypeReader.Read(row);
        if (type.Find(token.ActivityId) is not { } record || catalog.Find(record.Name) is not { } activity)
            throw new ActivityFault($"The workflow was changed while it ran: this activity is no longer there.");
        if (workflow.Steps >= MostSteps)
            throw new ActivityFault($"The run has done {MostSteps} activities without waiting. Look for a circle in the workflow.");
        depth.Value = workflow.Depth + 1;
        var prepared = await activity.PrepareAsync(await ContextAsync(type, record, workflow, token, null, cancellationToken), cancellationToken);
        await db.InTransactionAsync(
            async ct =>
            {
                if (await TakeAsync(token, ct) is not { } current)
                    return false;
                var context = await ContextAsync(type, record, current, token, prepared, ct);
                var result = await activity.ExecuteAsync(context, ct);
                await GoOnAsync(context, result, ct);
                return true;
            },
            taken => taken,
            cancellationToken);
    }

    // Whoever touches the run first holds it until the end of the transaction: its branches come one after the other.
    private async Task<Workflow?> TakeAsync(WorkflowToken token, CancellationToken cancellationToken)
    {
        var held = await db.Set<Workflow>().Where(w => w.Id == token.WorkflowId && w.State != WorkflowState.Faulted && w.State != WorkflowState.Finished)
            .ExecuteUpdateAsync(set => set.SetProperty(w => w.Revision, w => w.Revision + 1), cancellationToken);
        if (held == 0 || await db.Set<WorkflowToken>().Where(t => t.Id == token.Id && t.DueUtc == null).ExecuteDeleteAsync(cancellationToken) == 0)
            return null;
        return await db.Set<Workflow>().SingleAsync(w => w.Id == token.WorkflowId, cancellationToken);
    }

    private async Task<ActivityContext> ContextAsync(WorkflowType type, ActivityRecord record, Workflow workflow, WorkflowToken token, object? prepared, CancellationToken cancellationToken)
    {
        var data = WorkflowData.Read(workflow.Data);
        return new ActivityContext
        {
            Type = type,
            Record = record,
            Workflow = workflow,
            Token = token,
            Data = data,
            Values = await values.OfAsync(workflow, data, cancellationToken),
            Prepared = prepared,
        };
    }

    private async Task GoOnAsync(ActivityContext context, ActivityResult result, CancellationToken cancellationToken)
    {
        var workflow = context.Workflow;
        workflow.Data = context.Data.Write();
        if (workflow.Data.Length > WorkflowData.Largest)
            throw new ActivityFault($"The run keeps more than 128 KB. Keep less in its properties.");
        if (db.Entry(workflow).State == EntityState.Detached)
            db.Update(workflow);
        if (result.WaitUntil is { } due)
        {
            db.Add(new WorkflowToken { Id = context.Token.Id, WorkflowId = workflow.Id, ActivityId = context.Token.ActivityId, Way = context.Token.Way, DueUtc = due });
            workflow.Steps = 0;
        }
        else
        {
            WorkflowWays.Go(db, outbox, time, workflow, context.Type, context.Record.ActivityId, result.Outcomes);
            workflow.Steps++;
            Note(context.Token, context.Record.Name, string.Join(", ", result.Outcomes), result.Note, isFault: false);
        }

        await db.SaveChangesAsync(cancellationToken);
        await SettleAsync(context.Type, workflow, cancellationToken);
    }

    // Where a run stands follows from where its branches stand.
    private async Task SettleAsync(WorkflowType type, Workflow workflow, CancellationToken cancellationToken)
    {
        var waits = await db.Set<WorkflowToken>().Where(t => t.WorkflowId == workflow.Id).Select(t => t.DueUtc != null).ToListAsync(cancellationToken);
        if (waits.Count > 0)
            workflow.State = waits.TrueForAll(w => w) ? WorkflowState.Waiting : WorkflowState.Running;
        else if (type.DeleteFinishedWorkflows)
            db.Remove(workflow);
        else
            WorkflowWays.End(workflow, WorkflowState.Finished, time.GetUtcNow().UtcDateTime);
        await db.SaveChangesAsync(cancellationToken);
    }

    private Task<bool> FaultAsync(WorkflowToken token, ActivityFault fault, CancellationToken cancellationToken) => db.InTransactionAsync(
        async ct =>
        {
            if (await TakeAsync(token, ct) is not { } workflow)
                return false;
            var row = await db.Set<WorkflowTypeRow>().AsNoTracking().SingleOrDefaultAsync(t => t.WorkflowTypeId == workflow.WorkflowTypeId, ct);
            var type = row is null ? null : WorkflowTypeReader.Read(row);
            var name = type?.Find(token.ActivityId)?.Name ?? token.ActivityId;
            var goesOn = fault.Outcome is { } outcome && type is not null && WorkflowWays.Go(db, outbox, time, workflow, type, token.ActivityId, [outcome]) > 0;
            Note(token, name, goesOn ? fault.Outcome! : "", fault.Reason, isFault: true);
            workflow.Steps++;
            if (!goesOn)
            {
                workflow.Fault = Words.Write(fault.Reason);
                WorkflowWays.End(workflow, WorkflowState.Faulted, time.GetUtcNow().UtcDateTime);
            }

            await db.SaveChangesAsync(ct);
            return true;
        },
        taken => taken,
        cancellationToken);

    private void Note(WorkflowToken token, string name, string outcome, FormattableString? note, bool isFault) => db.Add(new WorkflowStep
    {
        WorkflowId = token.WorkflowId,
        ActivityId = token.ActivityId,
        Name = name.Length > WorkflowModel.NameLength ? name[..WorkflowModel.NameLength] : name,
        Outcome = outcome.Length > LongestOutcome ? outcome[..LongestOutcome] : outcome,
        Note = note is null ? null : Words.Write(note),
        IsFault = isFault,
        DoneUtc = time.GetUtcNow().UtcDateTime,
    });
}
