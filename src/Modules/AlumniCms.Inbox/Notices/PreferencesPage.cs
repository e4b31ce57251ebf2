using AlumniCms.Admin.Frames;
using AlumniCms.Notifications.Notices;

namespace AlumniCms.Inbox.Notices;

/// <summary>Which mails the person gets, and in which language.</summary>
internal sealed class PreferencesPage : AdminPage
{
    public required IReadOnlyList<MailWishGroup> Groups { get; init; }

    /// <summary>The language that they chose, or null.</summary>
    public required string? Language { get; init; }
}
