using AlumniCms.Admin.Frames;
using AlumniCms.Admin.Listings;

namespace AlumniCms.Inbox.Mails;

/// <summary>The mails of the folder.</summary>
internal sealed class MailsPage : AdminPage
{
    public required Listing Listing { get; init; }
}
