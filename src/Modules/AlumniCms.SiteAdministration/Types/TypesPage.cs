using AlumniCms.Admin.Frames;
using AlumniCms.Admin.Listings;

namespace AlumniCms.SiteAdministration.Types;

/// <summary>The content types of a site.</summary>
public sealed class TypesPage : AdminPage
{
    /// <summary>The list.</summary>
    public required Listing Listing { get; init; }

    /// <summary>What a change concerns.</summary>
    public required string Concerns { get; init; }
}
