using AlumniCms.Admin.Frames;

namespace AlumniCms.Editors.Versions;

/// <summary>The versions of an item.</summary>
public sealed class VersionsPage : AdminPage
{
    /// <summary>The versions, newest first.</summary>
    public required IReadOnlyList<VersionRow> Versions { get; init; }

    /// <summary>Address that compares two.</summary>
    public required string CompareUrl { get; init; }
}
