using AlumniCms.Admin.Frames;

namespace AlumniCms.SiteAdministration.Types;

/// <summary>The form of a new content type.</summary>
public sealed class NewTypePage : AdminPage
{
    /// <summary>What was typed.</summary>
    public required TypeInput Input { get; init; }

    /// <summary>What the type will concern.</summary>
    public required string Concerns { get; init; }
}
