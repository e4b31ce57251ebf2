using AlumniCms.Kernel.Sites;

namespace AlumniCms.Workflows.Models;

/// <summary>Where a branch of a run stands: the activity that comes next. It goes in the transaction that does the activity.</summary>
internal sealed class WorkflowToken : ISiteOwned
{
    public required string Id { get; set; }

    public int SiteId { get; set; }

    public required string WorkflowId { get; set; }

    public required string ActivityId { get; set; }

    /// <summary>The way by which it came, or null.</summary>
    public string? Way { get; set; }

    /// <summary>When it goes on; null when it does not wait for a time.</summary>
    public DateTime? DueUtc { get; set; }

    /// <summary>Whether it has waited already.</summary>
    public bool HasWaited { get; set; }

    public int Attempts { get; set; }
}
