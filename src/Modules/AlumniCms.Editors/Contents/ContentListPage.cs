using AlumniCms.Admin.Frames;
using AlumniCms.Admin.Listings;
using AlumniCms.Display.Frames;

namespace AlumniCms.Editors.Contents;

/// <summary>The list of contents.</summary>
public sealed class ContentListPage : AdminPage
{
    /// <summary>The list.</summary>
    public required Listing Listing { get; init; }

    /// <summary>What can be written anew.</summary>
    public required IReadOnlyList<PageLink> Creatable { get; init; }
}
