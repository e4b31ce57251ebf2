using System.Collections.Immutable;

namespace AlumniCms.Editorial.Definitions;

/// <summary>The way of texts from first draft to readers: data, and a value that can be asked without a server.</summary>
public sealed record EditorialWorkflow
{
    /// <summary>Its stable name, unique on a site.</summary>
    public required string Name { get; init; }

    /// <summary>What people read, in English or as the key of a translation.</summary>
    public required string DisplayName { get; init; }

    /// <summary>The types whose texts take this way; none for all types that no other workflow names.</summary>
    public ImmutableArray<string> ContentTypes { get; init; } = [];

    /// <summary>Whether a text needs the word of somebody who has not written it before readers may see it.</summary>
    public bool TwoPersons { get; init; }

    /// <summary>The states. The first is where a text begins.</summary>
    public required ImmutableArray<WorkflowState> States { get; init; }

    /// <summary>The transitions, in the order of their buttons.</summary>
    public required ImmutableArray<WorkflowTransition> Transitions { get; init; }

    /// <summary>Where a text begins.</summary>
    public WorkflowState Initial => States[0];

    /// <summary>The state of a name, or null.</summary>
    public WorkflowState? Find(string? name) =>
        States.FirstOrDefault(s => string.Equals(s.Name, name, StringComparison.OrdinalIgnoreCase));

    /// <summary>The state of a name, else one of the same kind, else the beginning: another form of the workflow may have named it otherwise.</summary>
    public WorkflowState StateOf(string? name, StateKind kind) => Find(name) is { } named && named.Kind == kind ? named : OfKind(kind) ?? Initial;

    /// <summary>The state of a name; the beginning where a former form of the workflow had one that is gone.</summary>
    public WorkflowState StateOf(string? name) => Find(name) ?? Initial;

    /// <summary>The first state of a kind, or null.</summary>
    public WorkflowState? OfKind(StateKind kind) => States.FirstOrDefault(s => s.Kind == kind);

    /// <summary>The transition of a name, or null.</summary>
    public WorkflowTransition? FindTransition(string name) =>
        Transitions.FirstOrDefault(t => t.Name.Equals(name, StringComparison.OrdinalIgnoreCase));

    /// <summary>The transitions out of a state, in their order.</summary>
    public IEnumerable<WorkflowTransition> From(WorkflowState state) =>
        Transitions.Where(t => t.From.Contains(state.Name, StringComparer.OrdinalIgnoreCase));

    /// <summary>The transitions from a state to one of a kind.</summary>
    public IEnumerable<WorkflowTransition> From(WorkflowState state, StateKind kind) => From(state).Where(t => StateOf(t.To).Kind == kind);

    /// <summary>What taking the transition asks for, with what the workflow asks of all.</summary>
    public IEnumerable<WorkflowDemand> DemandsOf(WorkflowTransition transition) =>
        TwoPersons && (transition.Approves || StateOf(transition.To).Kind is StateKind.Published or StateKind.Scheduled)
            ? transition.Requires.Append(WorkflowDemand.OtherPerson).Distinct()
            : transition.Requires;

    /// <inheritdoc/>
    public bool Equals(EditorialWorkflow? other) =>
        other is not null && EditorialWorkflowJson.Write(this).ToJsonString() == EditorialWorkflowJson.Write(other).ToJsonString();

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.OrdinalIgnoreCase.GetHashCode(Name);
}
