using AlumniCms.Admin.Frames;
using AlumniCms.Admin.Listings;

namespace AlumniCms.Administration.Roles;

/// <summary>The roles of a site.</summary>
internal sealed class RolesListPage : AdminPage
{
    public required Listing Listing { get; init; }
}
