using AlumniCms.Display.Frames;

namespace AlumniCms.Display.SiteMaps;

/// <summary>A part of a site with its pages.</summary>
/// <param name="Title">What it is called.</param>
/// <param name="Url">Its own page, or null.</param>
/// <param name="Links">Its pages, a bounded number of them.</param>
/// <param name="Total">Number of pages that there are.</param>
public sealed record SiteMapGroup(string Title, string? Url, IReadOnlyList<PageLink> Links, int Total);
