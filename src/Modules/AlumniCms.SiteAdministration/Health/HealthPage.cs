using AlumniCms.Admin.Frames;
using AlumniCms.Admin.Listings;

namespace AlumniCms.SiteAdministration.Health;

/// <summary>How the sites of the network are doing.</summary>
public sealed class HealthPage : AdminPage
{
    /// <summary>The list.</summary>
    public required Listing Listing { get; init; }
}
