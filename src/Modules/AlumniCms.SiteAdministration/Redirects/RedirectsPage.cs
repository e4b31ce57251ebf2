using AlumniCms.Admin.Frames;
using AlumniCms.Admin.Listings;

namespace AlumniCms.SiteAdministration.Redirects;

/// <summary>Former addresses and where they lead.</summary>
public sealed class RedirectsPage : AdminPage
{
    public required Listing Listing { get; init; }

    /// <summary>What was typed.</summary>
    public required RedirectInput Input { get; init; }
}
