using AlumniCms.Kernel.Sites;

namespace AlumniCms.Sites.Models;

/// <summary>A host name that leads to a site. A table of its own, so that the database holds each name to one site.</summary>
internal sealed class SiteHostRow : IGlobal
{
    public required string HostName { get; set; }

    public int SiteId { get; set; }

    /// <summary>0 for the name that addresses are built with.</summary>
    public int Position { get; set; }
}
