namespace AlumniCms.Kernel.Sites;

/// <summary>Where a site stands in its life.</summary>
public enum SiteStatus
{
    /// <summary>Being made: visitors are told that it opens soon.</summary>
    Preparing = 0,

    /// <summary>Open to everyone.</summary>
    Online = 1,

    /// <summary>Ended: its addresses answer 410.</summary>
    Closed = 2,
}
