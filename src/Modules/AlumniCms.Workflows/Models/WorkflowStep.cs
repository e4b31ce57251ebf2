using AlumniCms.Kernel.Sites;

namespace AlumniCms.Workflows.Models;

/// <summary>An activity that a run has been through.</summary>
internal sealed class WorkflowStep : ISiteOwned
{
    public long Id { get; set; }

    public int SiteId { get; set; }

    public required string WorkflowId { get; set; }

    public required string ActivityId { get; set; }

    /// <summary>Name of the activity, for the day that the workflow has another.</summary>
    public required string Name { get; set; }

    /// <summary>What came of it, or empty after a fault.</summary>
    public string Outcome { get; set; } = "";

    /// <summary>What is worth knowing, as written by <see cref="Words"/>.</summary>
    public string? Note { get; set; }

    public bool IsFault { get; set; }

    public DateTime DoneUtc { get; set; }
}
