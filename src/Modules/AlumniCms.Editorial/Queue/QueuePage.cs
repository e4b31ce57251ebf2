using AlumniCms.Admin.Frames;
using AlumniCms.Admin.Listings;

namespace AlumniCms.Editorial.Queue;

/// <summary>The review queue.</summary>
public sealed class QueuePage : AdminPage
{
    /// <summary>Who answers for the site while it is dormant, or null.</summary>
    public string? Answerer { get; init; }

    /// <summary>The list.</summary>
    public required Listing Listing { get; init; }
}
