using AlumniCms.Display.Fields;
using AlumniCms.Display.Frames;
using AlumniCms.Display.Rendering;

namespace AlumniCms.Display.Pages;

/// <summary>The home page of a site.</summary>
public sealed class HomePage : PageModel
{
    /// <summary>The item that is the home page, or null on a site without one.</summary>
    public ItemPage? Item { get; init; }

    /// <summary>The site's own picture, or null.</summary>
    public PictureView? Picture { get; init; }

    /// <inheritdoc/>
    protected override bool NamesSite => Title.Contains(Frame.SiteName, StringComparison.CurrentCultureIgnoreCase);

    /// <summary>The newest of each section.</summary>
    public required IReadOnlyList<HomeSection> Sections { get; init; }

    /// <summary>On the worldwide site: the country sites by region.</summary>
    public IReadOnlyList<HomeRegion> Regions { get; init; } = [];

    /// <summary>On the worldwide site: what the network holds, in numbers.</summary>
    public IReadOnlyList<HomeFigure> Figures { get; init; } = [];

    /// <summary>On a dormant site: what is new around it.</summary>
    public IReadOnlyList<RegionSection> Region { get; init; } = [];

    /// <summary>On a country's site: the sites of the countries around it.</summary>
    public IReadOnlyList<CountryLink> Neighbours { get; init; } = [];
}
