using AlumniCms.Kernel.Sites;

namespace AlumniCms.Editorial.Releases;

/// <summary>A text of a release.</summary>
internal sealed class ReleaseItem : ISiteOwned
{
    public int SiteId { get; set; }

    public required string ReleaseId { get; set; }

    public required string ContentItemId { get; set; }

    /// <summary>Version that was seen when it was added; an empty text for what was added before that was noted.</summary>
    public string ContentItemVersionId { get; set; } = "";

    /// <summary>Revision of that version.</summary>
    public int ItemRevision { get; set; }

    /// <summary>Whether the text is still the one that was seen.</summary>
    public bool IsOf(string versionId, int revision) => ContentItemVersionId.Length == 0 || (ContentItemVersionId == versionId && ItemRevision == revision);
}
