using System.Globalization;

using AlumniCms.ContentManagement.Items;
using AlumniCms.Kernel.Data;
using AlumniCms.Kernel.Ids;
using AlumniCms.Kernel.Outbox;
using AlumniCms.Workflows.Activities;
using AlumniCms.Workflows.Format;
using AlumniCms.Workflows.Models;

using Microsoft.EntityFrameworkCore;

namespace AlumniCms.Workflows.Running;

/// <summary>Starts the workflows of the current site that an event or a time calls for, each once. Scoped.</summary>
internal sealed class StartWorkflows(AlumniDbContext db, OutboxQueue outbox, TimeProvider time)
{
    /// <summary>So many automations may follow from one another; the next one stops.</summary>
    public const int Deepest = 5;

    /// <summary>Starts what listens to an event of content. The same message again starts nothing.</summary>
    public async Task OnContentAsync(string trigger, string contentItemId, string contentType, int depth, long messageId, CancellationToken cancellationToken)
    {
        var bar = EnabledWorkflows.Bar(trigger);
        var rows = await db.Set<WorkflowTypeRow>().AsNoTracking().Where(t => t.IsRunning && t.Triggers.Contains(bar)).OrderBy(t => t.Id).ToListAsync(cancellationToken);
        foreach (var row in rows)
        {
            var type = WorkflowTypeReader.Read(row);
            foreach (var activity in type.Activities.Where(a => a.IsStart && a.Name.Equals(trigger, StringComparison.OrdinalIgnoreCase) && ContentEvent.Hears(a, contentType)))
                await TryAsync(new Start(type, activity, string.Create(CultureInfo.InvariantCulture, $"{messageId}:{type.WorkflowTypeId}:{activity.ActivityId}"), contentItemId, depth), cancellationToken);
        }
    }

    /// <summary>Starts a workflow whose time has come; called within the transaction that moves its timer on.</summary>
    public Task OnTimeAsync(WorkflowType type, ActivityRecord timer, DateTime dueUtc, CancellationToken cancellationToken) =>
        StartAsync(new Start(type, timer, string.Create(CultureInfo.InvariantCulture, $"{dueUtc.Ticks}:{type.WorkflowTypeId}:{timer.ActivityId}"), null, 0), cancellationToken);

    // One transaction for each: a singleton that runs already keeps no other workflow from starting.
    private async Task TryAsync(Start start, CancellationToken cancellationToken)
    {
        try
        {
            await db.InTransactionAsync(ct => StartAsync(start, ct), cancellationToken);
        }
        catch (DbUpdateException exception) when (LostRace.Is(exception))
        {
            db.ChangeTracker.Clear();
        }
    }

    private async Task<bool> StartAsync(Start start, CancellationToken cancellationToken)
    {
        var (type, activity, key, contentItemId, depth) = start;
        var singleton = type.IsSingleton ? type.WorkflowTypeId : null;
        if (await db.Set<Workflow>().AnyAsync(w => w.StartKey == key || (singleton != null && w.SingletonKey == singleton), cancellationToken))
            return false;
        var now = time.GetUtcNow().UtcDateTime;
        var title = contentItemId is null ? "" : await db.Set<ContentItem>().Where(i => i.ContentItemId == contentItemId && i.Latest).Select(i => i.DisplayText).FirstOrDefaultAsync(cancellationToken) ?? contentItemId;
        var workflow = db.Add(new Workflow
        {
            Id = IdGenerator.NewId(time),
            WorkflowTypeId = type.WorkflowTypeId,
            StartKey = key,
            SingletonKey = singleton,
            Trigger = activity.Name,
            ContentItemId = contentItemId,
            Title = title.Length > Workflow.TitleLength ? title[..Workflow.TitleLength] : title,
            Depth = depth,
            StartedUtc = now,
        }).Entity;
        if (depth >= Deepest)
            Stop(workflow, now);
        else
            WorkflowWays.Go(db, outbox, time, workflow, type, activity.ActivityId, ["Done"]);
        db.Add(new WorkflowStep { WorkflowId = workflow.Id, ActivityId = activity.ActivityId, Name = activity.Name, Outcome = depth >= Deepest ? "" : "Done", IsFault = depth >= Deepest, DoneUtc = now });
        if (!workflow.IsOver && !db.ChangeTracker.Entries<WorkflowToken>().Any(t => t.Entity.WorkflowId == workflow.Id))
            WorkflowWays.End(workflow, WorkflowState.Finished, now);
        await db.SaveChangesAsync(cancellationToken);
        return true;
    }

    private static void Stop(Workflow workflow, DateTime now)
    {
        WorkflowWays.End(workflow, WorkflowState.Faulted, now);
        workflow.Fault = Words.Write($"Automations have set each other off {Deepest} times in a row, so this one stopped before it began. Look for a circle: one publishes what starts the other.");
    }

    private sealed record Start(WorkflowType Type, ActivityRecord Activity, string Key, string? ContentItemId, int Depth);
}
