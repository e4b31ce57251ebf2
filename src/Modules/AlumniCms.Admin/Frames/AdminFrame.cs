using AlumniCms.Admin.Menu;
using AlumniCms.Display.Frames;
using AlumniCms.Kernel.Sites;

namespace AlumniCms.Admin.Frames;

/// <summary>What stands around a page of the back office.</summary>
public sealed record AdminFrame
{
    /// <summary>The site that is looked after.</summary>
    public required Site Site { get; init; }

    /// <summary>The site's name for the person.</summary>
    public required string SiteName { get; init; }

    /// <summary>Language of the back office.</summary>
    public required string Language { get; init; }

    /// <summary>The menu.</summary>
    public required IReadOnlyList<AdminMenuSection> Menu { get; init; }

    /// <summary>The way to this page, without the dashboard and without the page itself.</summary>
    public required IReadOnlyList<PageLink> Crumbs { get; init; }

    /// <summary>Name of the person.</summary>
    public required string ActorName { get; init; }

    /// <summary>Address of the site as readers see it.</summary>
    public required string SiteUrl { get; init; }

    /// <summary>Address of the person's own account.</summary>
    public required string AccountUrl { get; init; }

    /// <summary>Address to which the sign-out is sent.</summary>
    public required string SignOutUrl { get; init; }

    /// <summary>Address of this page, to come back to.</summary>
    public required string Here { get; init; }

    /// <summary>The texts of the scripts, as JSON.</summary>
    public required string ScriptTexts { get; init; }

    /// <summary>Turns a path below <c>/admin/</c> of this site, for example <c>media</c>, into an address.</summary>
    public required Func<string, string> Url { get; init; }

    /// <summary>Turns the path of a module's file, <c>AlumniCms.Themes.Admin/admin.css</c>, into an address.</summary>
    public required Func<string, string> Asset { get; init; }
}
