using AlumniCms.Display.Frames;

namespace AlumniCms.Display.Rendering;

/// <summary>What every page has.</summary>
public abstract class PageModel
{
    /// <summary>What stands around the page's own content.</summary>
    public required PageFrame Frame { get; init; }

    /// <summary>The page's title, without the site's name.</summary>
    public required string Title { get; init; }

    /// <summary>The title with the name of the site, for tabs, bookmarks and search engines.</summary>
    public string FullTitle => NamesSite ? Title : $"{Title} · {Frame.SiteName}";

    /// <summary>Whether the title says already which site it is.</summary>
    protected virtual bool NamesSite => Title == Frame.SiteName;

    /// <summary>Language of the title and the content.</summary>
    public required string Lang { get; init; }

    /// <summary>One or two sentences for search engines, or null.</summary>
    public string? Description { get; init; }
}
