using AlumniCms.Admin.Frames;
using AlumniCms.Admin.Listings;

namespace AlumniCms.Administration.People;

/// <summary>The people of a site.</summary>
internal sealed class PeopleListPage : AdminPage
{
    public required Listing Listing { get; init; }

    /// <summary>Whether the actor may take somebody on.</summary>
    public required bool MayAdd { get; init; }
}
