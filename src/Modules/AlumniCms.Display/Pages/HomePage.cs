using AlumniCms.Display.Rendering;

namespace AlumniCms.Display.Pages;

/// <summary>The home page of a site.</summary>
public sealed class HomePage : PageModel
{
    /// <summary>The item that is the home page, or null on a site without one.</summary>
    public ItemPage? Item { get; init; }

    /// <summary>The newest of each section.</summary>
    public required IReadOnlyList<HomeSection> Sections { get; init; }

    /// <summary>On the worldwide site: the country sites by region.</summary>
    public required IReadOnlyList<HomeRegion> Regions { get; init; }
}
