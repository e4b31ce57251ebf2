using AlumniCms.ContentManagement.Items;

namespace AlumniCms.ContentManagement.Actions;

/// <summary>The versions of an item that a change concerns.</summary>
/// <param name="Latest">The newest version, or null when there is none.</param>
/// <param name="Published">The version that readers see, or null.</param>
internal sealed record ItemVersions(ContentItem? Latest, ContentItem? Published)
{
    /// <summary>True when the newest version is a draft that is still being written, so that a change goes into it.</summary>
    public bool HasDraft => Latest is { Published: false, IsSealed: false };
}
