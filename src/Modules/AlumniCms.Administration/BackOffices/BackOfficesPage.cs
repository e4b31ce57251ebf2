using AlumniCms.Admin.Frames;
using AlumniCms.Admin.Listings;

namespace AlumniCms.Administration.BackOffices;

/// <summary>The sites whose back office the person may enter.</summary>
internal sealed class BackOfficesPage : AdminPage
{
    public required Listing Listing { get; init; }
}
