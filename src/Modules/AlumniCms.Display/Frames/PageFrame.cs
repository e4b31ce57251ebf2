using AlumniCms.ContentManagement.Menus;
using AlumniCms.Display.Fields;
using AlumniCms.Kernel.Sites;

namespace AlumniCms.Display.Frames;

/// <summary>What stands around a page's own content.</summary>
public sealed record PageFrame
{
    /// <summary>The site.</summary>
    public required Site Site { get; init; }

    /// <summary>The site's name for the reader.</summary>
    public required string SiteName { get; init; }

    /// <summary>Culture of the address.</summary>
    public required string Culture { get; init; }

    /// <summary>Language in which the texts of the interface are: the culture of the address, or a fallback.</summary>
    public required string InterfaceLanguage { get; init; }

    /// <summary>The worldwide site, on a country's; null on the worldwide site itself and where there is none.</summary>
    public PageLink? Worldwide { get; init; }

    /// <summary>The site whose people look after this one while it is dormant, or null.</summary>
    public PageLink? Answerer { get; init; }

    /// <summary>The same page, or the nearest to it, in the site's languages.</summary>
    public required IReadOnlyList<LanguageLink> Languages { get; init; }

    /// <summary>Entries of the main menu.</summary>
    public required IReadOnlyList<MenuEntry> MainMenu { get; init; }

    /// <summary>Entries of the footer.</summary>
    public required IReadOnlyList<MenuEntry> FooterMenu { get; init; }

    /// <summary>The way from the home page to this one, which comes last.</summary>
    public required IReadOnlyList<PageLink> Breadcrumb { get; init; }

    /// <summary>Widgets of the layers that show on this page, by zone, as HTML.</summary>
    public required ILookup<string, string> Widgets { get; init; }

    /// <summary>Address of the page that holds the text, or null.</summary>
    public string? Canonical { get; init; }

    /// <summary>Address of the style sheet with the site's own colours and corners; null where it has the theme's.</summary>
    public string? SiteStyle { get; init; }

    /// <summary>The site's own logo; null where the theme's stands for it.</summary>
    public PictureView? Logo { get; init; }

    /// <summary>Address of the sign-in, for a visitor; of their account, for somebody signed in; null where there are no accounts.</summary>
    public string? AccountUrl { get; init; }

    /// <summary>True when the page is made for somebody signed in.</summary>
    public bool IsSignedIn { get; init; }

    /// <summary>Turns the path of a module's or theme's file, <c>AlumniCms.Themes.Public/public.css</c>, into an address, the same on all sites.</summary>
    public required Func<string, string> Asset { get; init; }

    /// <summary>Turns an address of content, <c>~/contact</c> or absolute, into one for a link.</summary>
    public required Func<string, string> Resolve { get; init; }
}
