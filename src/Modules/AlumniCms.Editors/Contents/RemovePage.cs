using AlumniCms.Admin.Frames;
using AlumniCms.Display.Frames;

namespace AlumniCms.Editors.Contents;

/// <summary>Asks before an item goes into the bin.</summary>
public sealed class RemovePage : AdminPage
{
    /// <summary>Where the answer is sent.</summary>
    public required string Action { get; init; }

    /// <summary>The way back.</summary>
    public required string Back { get; init; }

    /// <summary>Items that point to it.</summary>
    public required IReadOnlyList<PageLink> Uses { get; init; }
}
