using System.Collections.Immutable;
using System.Text.Json.Nodes;

namespace AlumniCms.Workflows.Format;

/// <summary>An automation as data, in Orchard Core’s format. A value.</summary>
internal sealed record WorkflowType
{
    public required string WorkflowTypeId { get; init; }

    public required string Name { get; init; }

    /// <summary>Whether its author wants it to run.</summary>
    public bool IsEnabled { get; init; }

    /// <summary>Whether one run at a time is enough: an event during a run starts no other.</summary>
    public bool IsSingleton { get; init; }

    /// <summary>Milliseconds that Orchard Core waits for its lock; kept, as every step is locked here.</summary>
    public long LockTimeout { get; init; }

    /// <inheritdoc cref="LockTimeout"/>
    public long LockExpiration { get; init; }

    public bool DeleteFinishedWorkflows { get; init; }

    public ImmutableArray<ActivityRecord> Activities { get; init; } = [];

    public ImmutableArray<Transition> Transitions { get; init; } = [];

    /// <summary>What the format does not know, kept for the way out.</summary>
    public JsonObject Other { get; init; } = [];

    public ActivityRecord? Find(string activityId) => Activities.FirstOrDefault(a => a.ActivityId == activityId);

    /// <summary>What follows an outcome.</summary>
    public IEnumerable<Transition> After(string activityId, string outcome) =>
        Transitions.Where(t => t.SourceActivityId == activityId && string.Equals(t.SourceOutcomeName, outcome, StringComparison.OrdinalIgnoreCase));

    /// <summary>The ways that lead to an activity.</summary>
    public IEnumerable<Transition> Into(string activityId) => Transitions.Where(t => t.DestinationActivityId == activityId);
}
