using AlumniCms.Admin.Frames;
using AlumniCms.Admin.Listings;

namespace AlumniCms.Editorial.Releases;

/// <summary>The releases of a site.</summary>
public sealed class ReleaseListPage : AdminPage
{
    /// <summary>The list.</summary>
    public required Listing Listing { get; init; }

    /// <summary>Where a new one is sent.</summary>
    public required string Action { get; init; }

    /// <summary>The name that was typed.</summary>
    public string Name { get; init; } = "";
}
