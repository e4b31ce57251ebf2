using System.Collections.Immutable;

namespace AlumniCms.Editorial.Definitions;

/// <summary>A step from one state to another. What it does to the text follows from the kinds of both states.</summary>
public sealed record WorkflowTransition
{
    /// <summary>Its stable name, for example <c>Approve</c>.</summary>
    public required string Name { get; init; }

    /// <summary>What stands on its button, in English or as the key of a translation.</summary>
    public required string DisplayName { get; init; }

    /// <summary>The states in which it can be taken.</summary>
    public required ImmutableArray<string> From { get; init; }

    /// <summary>The state to which it leads.</summary>
    public required string To { get; init; }

    /// <summary>
    /// Names of permissions, any of which suffices; those on content are asked for the type and the language of the text. What shows a text
    /// to readers, or takes it away, asks for <c>PublishContent</c> besides.
    /// </summary>
    public required ImmutableArray<string> Permissions { get; init; }

    /// <summary>What it asks for.</summary>
    public ImmutableArray<WorkflowDemand> Requires { get; init; } = [];

    /// <summary>Who is told of it.</summary>
    public ImmutableArray<WorkflowAudience> Notifies { get; init; } = [];

    /// <summary>Whether taking it means that somebody has read the text and vouches for it.</summary>
    public bool Approves { get; init; }
}
