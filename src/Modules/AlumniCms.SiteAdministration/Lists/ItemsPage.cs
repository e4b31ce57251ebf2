using AlumniCms.Admin.Frames;
using AlumniCms.Admin.Listings;

namespace AlumniCms.SiteAdministration.Lists;

/// <summary>Taxonomies or menus of a site.</summary>
public sealed class ItemsPage : AdminPage
{
    /// <summary>What they are for.</summary>
    public required string Lead { get; init; }

    /// <summary>Where a new one is written.</summary>
    public required string NewUrl { get; init; }

    /// <summary>Words of the link to it.</summary>
    public required string NewText { get; init; }

    public required Listing Listing { get; init; }
}
