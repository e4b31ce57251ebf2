using AlumniCms.Display.Head;
using AlumniCms.Display.Pages;
using AlumniCms.Display.Rendering;
using AlumniCms.Syndication.Hosts;

namespace AlumniCms.Syndication.Head;

/// <summary>How a device shows the site that someone keeps on it: manifest and colour.</summary>
internal sealed class AppHead : IHeadContribution
{
    public int Order => 40;

    public ValueTask ContributeAsync(PageModel page, HeadContent head, CancellationToken cancellationToken)
    {
        if (page is ErrorPage)
            return ValueTask.CompletedTask;
        head.Link("manifest", page.Frame.Resolve($"~/{AppManifest.File}"));
        head.Meta("theme-color", AppManifest.ColourOf(page.Frame.Site));
        return ValueTask.CompletedTask;
    }
}
