using AlumniCms.Kernel.Sites;

namespace AlumniCms.Editorial.Releases;

/// <summary>A text of a release.</summary>
internal sealed class ReleaseItem : ISiteOwned
{
    public int SiteId { get; set; }

    public required string ReleaseId { get; set; }

    public required string ContentItemId { get; set; }
}
