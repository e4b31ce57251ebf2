using AlumniCms.Kernel.Sites;

namespace AlumniCms.Editorial.Moves;

/// <summary>A transition that was taken: the history that those who write and review read.</summary>
public sealed class EditorialMove : ISiteOwned
{
    /// <summary>Number in the order of time.</summary>
    public long Id { get; set; }

    /// <inheritdoc/>
    public int SiteId { get; set; }

    /// <summary>The item.</summary>
    public required string ContentItemId { get; set; }

    /// <summary>The version of the text that it was taken on.</summary>
    public string ContentItemVersionId { get; set; } = "";

    /// <summary>Name of the transition.</summary>
    public required string Transition { get; set; }

    /// <summary>Name of the state that was left.</summary>
    public required string FromState { get; set; }

    /// <summary>Name of the state that was entered.</summary>
    public required string ToState { get; set; }

    /// <summary>Id of the account that took it; empty for the program.</summary>
    public required string By { get; set; }

    /// <summary>Its name, as items record it.</summary>
    public required string ByName { get; set; }

    /// <summary>When.</summary>
    public DateTime AtUtc { get; set; }

    /// <summary>What the person said, or an empty text.</summary>
    public string Note { get; set; } = "";
}
