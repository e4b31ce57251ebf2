using AlumniCms.Admin.Frames;
using AlumniCms.Admin.Listings;

namespace AlumniCms.Inbox.Notices;

/// <summary>The person's notices.</summary>
internal sealed class NoticesPage : AdminPage
{
    public required Listing Listing { get; init; }

    /// <summary>Whether only unread ones are shown.</summary>
    public required bool IsUnread { get; init; }

    /// <summary>How many are unread.</summary>
    public required int Unread { get; init; }
}
