using AlumniCms.Kernel.Sites;

namespace AlumniCms.Workflows.Models;

/// <summary>A workflow of a site, as it was written.</summary>
internal sealed class WorkflowTypeRow : ISiteOwned
{
    public long Id { get; set; }

    public int SiteId { get; set; }

    public required string WorkflowTypeId { get; set; }

    public required string Name { get; set; }

    /// <summary>The whole of it in Orchard Core’s JSON.</summary>
    public required string Json { get; set; }

    /// <summary>Whether events start it: it is wanted, and nothing in it stands in the way.</summary>
    public bool IsRunning { get; set; }

    /// <summary>How many things stand in the way.</summary>
    public int Problems { get; set; }

    /// <summary>The events that start it, each between bars: <c>|ContentPublishedEvent|</c>.</summary>
    public required string Triggers { get; set; }

    /// <summary>Counts the changes: a second editor’s stale form is recognised by it.</summary>
    public int Revision { get; set; }

    public DateTime ModifiedUtc { get; set; }
}
