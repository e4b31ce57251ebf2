using AlumniCms.ContentManagement.Definitions;
using AlumniCms.Display.Rendering;

namespace AlumniCms.Display.Pages;

/// <summary>A list of items. Drawn by the view <c>{Type}.List</c>.</summary>
public sealed class ListPage : PageModel
{
    /// <summary>The type that is listed, or null for the items of a term.</summary>
    public ContentTypeDefinition? Type { get; init; }

    /// <summary>The entries of this page.</summary>
    public required IReadOnlyList<ItemTeaser> Items { get; init; }

    /// <summary>Number of all entries.</summary>
    public required int Total { get; init; }

    /// <summary>This page, from 1.</summary>
    public required int Page { get; init; }

    /// <summary>Number of pages.</summary>
    public required int PageCount { get; init; }

    /// <summary>True for a list of which this reader sees nothing, because it is for members.</summary>
    public bool IsForMembers { get; init; }

    /// <summary>What the reader chose.</summary>
    public ListQuery Query { get; init; } = ListQuery.Empty;

    /// <summary>By what the list can be narrowed.</summary>
    public IReadOnlyList<ListFacet> Facets { get; init; } = [];

    /// <summary>Entries whose time is not over.</summary>
    public int Open { get; init; }

    /// <summary>Entries whose time is over: past events, closed offers.</summary>
    public int Ended { get; init; }

    /// <summary>On a dormant site: what those around it have of the type.</summary>
    public IReadOnlyList<RegionSection> Region { get; init; } = [];

    /// <summary>Address of the list without any choice.</summary>
    public string Url { get; init; } = "";
}
