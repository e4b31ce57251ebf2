using AlumniCms.Display.Frames;
using AlumniCms.Display.Rendering;
using AlumniCms.Search.Contracts;

namespace AlumniCms.Display.Pages;

/// <summary>The search page of a site.</summary>
public sealed class SearchResultsPage : PageModel
{
    /// <summary>Longest query that is taken from an address, in characters.</summary>
    public const int LongestQuery = 500;

    /// <summary>What the visitor typed.</summary>
    public required string Query { get; init; }

    /// <summary>The type that the visitor chose, or empty.</summary>
    public required string ChosenType { get; init; }

    /// <summary>What was found, or null before anything was asked.</summary>
    public SearchPage? Found { get; init; }

    /// <summary>Link of each hit, in the order of the hits.</summary>
    public IReadOnlyList<PageLink> Links { get; init; } = [];

    /// <summary>Types to choose from, with their names for the reader and how many hits each has.</summary>
    public IReadOnlyList<SearchTypeChoice> Types { get; init; } = [];

    /// <summary>This page, from 1.</summary>
    public int Page { get; init; } = 1;

    /// <summary>Number of pages.</summary>
    public int PageCount { get; init; } = 1;
}
