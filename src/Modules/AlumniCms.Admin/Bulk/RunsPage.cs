using AlumniCms.Admin.Frames;
using AlumniCms.Admin.Listings;

namespace AlumniCms.Admin.Bulk;

/// <summary>The person's runs.</summary>
internal sealed class RunsPage : AdminPage
{
    public required Listing Listing { get; init; }
}
