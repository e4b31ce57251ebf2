using AlumniCms.Kernel.Data;
using AlumniCms.Kernel.Ids;
using AlumniCms.Kernel.Outbox;
using AlumniCms.Workflows.Format;
using AlumniCms.Workflows.Models;

namespace AlumniCms.Workflows.Running;

/// <summary>Leads runs on, within the transaction of whoever calls.</summary>
internal static class WorkflowWays
{
    /// <summary>Puts a branch at each activity that follows, and asks the outbox for it.</summary>
    /// <returns>How many branches there are.</returns>
    public static int Go(AlumniDbContext db, OutboxQueue outbox, TimeProvider time, Workflow workflow, WorkflowType type, string activityId, IEnumerable<string> outcomes)
    {
        var ways = outcomes.SelectMany(o => type.After(activityId, o)).ToList();
        foreach (var way in ways)
            Put(db, outbox, time, workflow, way.DestinationActivityId, way.Key);
        return ways.Count;
    }

    /// <summary>Puts a branch at an activity.</summary>
    public static void Put(AlumniDbContext db, OutboxQueue outbox, TimeProvider time, Workflow workflow, string activityId, string? way)
    {
        var token = db.Add(new WorkflowToken { Id = IdGenerator.NewId(time), WorkflowId = workflow.Id, ActivityId = activityId, Way = way }).Entity;
        outbox.Send(new RunActivity(token.Id));
    }

    public static void End(Workflow workflow, WorkflowState state, DateTime now)
    {
        workflow.State = state;
        workflow.FinishedUtc = now;
        workflow.SingletonKey = null;
    }
}
