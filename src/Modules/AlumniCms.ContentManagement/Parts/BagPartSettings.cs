using System.Collections.Immutable;

namespace AlumniCms.ContentManagement.Parts;

/// <summary>Orchard Core's <c>BagPartSettings</c>.</summary>
public sealed record BagPartSettings
{
    /// <summary>Types that the bag may hold; any when empty.</summary>
    public ImmutableArray<string> ContainedContentTypes { get; init; } = [];
}
