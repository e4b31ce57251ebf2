using AlumniCms.Kernel.Sites;

namespace AlumniCms.Editors.Review;

/// <summary>An item that somebody has finished and asks to be published.</summary>
internal sealed class ReviewRequest : ISiteOwned
{
    public long Id { get; set; }

    public int SiteId { get; set; }

    public required string ContentItemId { get; set; }

    /// <summary>The version that is finished: once it is published, or another one takes its place, nothing waits any more.</summary>
    public required string ContentItemVersionId { get; set; }

    /// <summary>Id of the account that asks.</summary>
    public required string RequestedBy { get; set; }

    /// <summary>Its name, as items record it.</summary>
    public required string RequestedByName { get; set; }

    public DateTime RequestedUtc { get; set; }

    /// <summary>What the reviewer should know.</summary>
    public string Note { get; set; } = "";
}
