using AlumniCms.Display.Rendering;

namespace AlumniCms.Display.SiteMaps;

/// <summary>The page that names all parts of a site, for readers (RGAA 12.1 and 12.3 count it as a way to find one's way).</summary>
public sealed class SiteMapPage : PageModel
{
    /// <summary>The parts in their order.</summary>
    public required IReadOnlyList<SiteMapGroup> Groups { get; init; }
}
