using AlumniCms.ContentManagement.Actions;

namespace AlumniCms.Editorial.Moves;

/// <summary>A transition that somebody wants to take.</summary>
/// <param name="ContentItemId">The item.</param>
/// <param name="Transition">Name of the transition.</param>
public sealed record MoveRequest(string ContentItemId, string Transition)
{
    /// <summary>Why, or what the next person should know; at most 2000 characters.</summary>
    public string Note { get; init; } = "";

    /// <summary>The hour of publication, for a transition that asks for one.</summary>
    public DateTime? PublishUtc { get; init; }

    /// <summary>Name of the state in which the person has seen it; empty where they mean whichever it is in.</summary>
    public string State { get; init; } = "";

    /// <summary>The text that the person has seen; null where they mean whichever is the newest.</summary>
    public EditingBasis? Basis { get; init; }
}
