using AlumniCms.Admin.Differences;
using AlumniCms.Admin.Frames;

namespace AlumniCms.Editors.Versions;

/// <summary>Two versions of an item side by side.</summary>
public sealed class ComparePage : AdminPage
{
    /// <summary>The older one, in words.</summary>
    public required string Older { get; init; }

    /// <summary>The newer one, in words.</summary>
    public required string Newer { get; init; }

    /// <summary>What differs.</summary>
    public required IReadOnlyList<FieldDifference> Differences { get; init; }

    /// <summary>Where the older one is made the draft again; null where the person may not.</summary>
    public string? RestoreUrl { get; init; }

    /// <summary>Language of the text.</summary>
    public string? Lang { get; init; }
}
