using AlumniCms.Admin.Frames;
using AlumniCms.Admin.Listings;

namespace AlumniCms.SiteAdministration.Network;

/// <summary>The sites of the network.</summary>
public sealed class SitesPage : AdminPage
{
    /// <summary>The list.</summary>
    public required Listing Listing { get; init; }
}
