using AlumniCms.Kernel.Sites;

namespace AlumniCms.Editorial.Definitions;

/// <summary>A workflow that a site has written for itself, or the worldwide site for all.</summary>
internal sealed class EditorialWorkflowRow : ISiteOwned
{
    public long Id { get; set; }

    public int SiteId { get; set; }

    public required string Name { get; set; }

    public required string Json { get; set; }

    /// <summary>Grows with each change: who comes second is told.</summary>
    public int Revision { get; set; }
}
