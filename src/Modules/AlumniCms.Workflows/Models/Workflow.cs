using AlumniCms.Kernel.Sites;

namespace AlumniCms.Workflows.Models;

/// <summary>One run of a workflow.</summary>
internal sealed class Workflow : ISiteOwned
{
    public const int TitleLength = 300;

    public required string Id { get; set; }

    public int SiteId { get; set; }

    public required string WorkflowTypeId { get; set; }

    /// <summary>What has started it, so that the same event starts it once.</summary>
    public required string StartKey { get; set; }

    /// <summary>The type’s id while a run of a singleton goes on: unique, so that there is one at a time.</summary>
    public string? SingletonKey { get; set; }

    /// <summary>Name of the event, for example <c>ContentPublishedEvent</c>.</summary>
    public required string Trigger { get; set; }

    /// <summary>The item that it is about, or null.</summary>
    public string? ContentItemId { get; set; }

    /// <summary>What the item was called.</summary>
    public string Title { get; set; } = "";

    /// <summary>How many automations stand between a person and this run.</summary>
    public int Depth { get; set; }

    public WorkflowState State { get; set; }

    /// <summary>Activities since it last waited.</summary>
    public int Steps { get; set; }

    /// <summary>Properties, last result and arrived branches, as JSON.</summary>
    public string Data { get; set; } = "{}";

    /// <summary>Grows with each step: whoever changes it first holds the row, so that branches come one after the other.</summary>
    public int Revision { get; set; }

    public DateTime StartedUtc { get; set; }

    public DateTime? FinishedUtc { get; set; }

    /// <summary>Why it stopped, as written by <see cref="Words"/>; null when it did not.</summary>
    public string? Fault { get; set; }

    public bool IsOver => State is WorkflowState.Finished or WorkflowState.Faulted;
}
