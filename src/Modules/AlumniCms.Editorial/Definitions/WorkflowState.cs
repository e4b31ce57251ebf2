namespace AlumniCms.Editorial.Definitions;

/// <summary>A place on the way of a text.</summary>
public sealed record WorkflowState
{
    /// <summary>Its stable name, for example <c>InReview</c>.</summary>
    public required string Name { get; init; }

    /// <summary>What people read, in English or as the key of a translation.</summary>
    public required string DisplayName { get; init; }

    /// <summary>What it means for readers.</summary>
    public StateKind Kind { get; init; }

    /// <summary>Whether texts in it stand in the review queue.</summary>
    public bool Waits { get; init; }

    /// <summary>
    /// The state that a text falls back to when it is changed here by somebody who could not bring it here again; null when a change
    /// makes no difference.
    /// </summary>
    public string? WhenChanged { get; init; }
}
