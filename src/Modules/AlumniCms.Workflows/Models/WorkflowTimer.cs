using AlumniCms.Kernel.Sites;

namespace AlumniCms.Workflows.Models;

/// <summary>When a timer starts its workflow next.</summary>
internal sealed class WorkflowTimer : ISiteOwned
{
    public long Id { get; set; }

    public int SiteId { get; set; }

    public required string WorkflowTypeId { get; set; }

    public required string ActivityId { get; set; }

    /// <summary>The time zone that the time was reckoned in.</summary>
    public required string TimeZone { get; set; }

    public DateTime DueUtc { get; set; }
}
