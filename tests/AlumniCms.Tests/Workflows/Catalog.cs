using System.Collections.Immutable;
using System.Text.Json.Nodes;
using AlumniCms.Workflows.Activities;
using AlumniCms.Workflows.Checking;
using AlumniCms.Workflows.Format;

namespace AlumniCms.Tests.Workflows;

/// <summary>The activities as far as they can be looked at without a server.</summary>
internal static class Catalog
{
    public static readonly ActivityCatalog All = new(
    [
        new ContentEvent(ContentEvent.Created), new ContentEvent(ContentEvent.Published), new ContentEvent(ContentEvent.Unpublished),
        new TimerEvent(null!, TimeProvider.System), new IfElseTask(), new ForkTask(), new JoinTask(), new SetPropertyTask(), new LogTask(null!),
        new EmailTask(null!, null!), new NotifyContentOwnerTask(null!, null!), new NotifyUserTask(null!, null!), new HttpRequestTask(null!), new PublishContentTask(null!, null!),
        new UnpublishContentTask(null!, null!), new UpdateContentTask(null!, null!, null!),
    ]);

    public static IReadOnlyList<WorkflowFinding> Check(string json) => new WorkflowCheck(All).Find(WorkflowTypeJson.Read(Assert.Single(PastedWorkflows.Read(json))));

    /// <summary>A workflow that starts when something is published, and goes on to what is given, one after the other.</summary>
    public static WorkflowType Chain(params ActivityRecord[] activities)
    {
        ImmutableArray<ActivityRecord> all = [new ActivityRecord { ActivityId = "start", Name = ContentEvent.Published, IsStart = true }, .. activities];
        return new WorkflowType
        {
            WorkflowTypeId = "w", Name = "W", Activities = all,
            Transitions = [.. all.Skip(1).Select((a, i) => new Transition { SourceActivityId = all[i].ActivityId, SourceOutcomeName = All.Find(all[i].Name)!.Outcomes(all[i])[0], DestinationActivityId = a.ActivityId })],
        };
    }

    public static ActivityRecord Activity(string id, string name, string properties = "{}") =>
        new() { ActivityId = id, Name = name, Properties = (JsonObject)JsonNode.Parse(properties)! };
}
