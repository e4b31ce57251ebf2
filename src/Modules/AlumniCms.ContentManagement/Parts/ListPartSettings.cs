using System.Collections.Immutable;

namespace AlumniCms.ContentManagement.Parts;

/// <summary>Orchard Core's <c>ListPartSettings</c>.</summary>
public sealed record ListPartSettings
{
    /// <summary>Items on one page of the list.</summary>
    public int PageSize { get; init; } = 10;

    /// <summary>Types that the list may hold.</summary>
    public ImmutableArray<string> ContainedContentTypes { get; init; } = [];
}
