using AlumniCms.ContentManagement.Definitions;
using AlumniCms.Kernel.Sites;

namespace AlumniCms.Display.Rendering;

/// <summary>The views of the current site's theme, by name, for layouts and partials.</summary>
public sealed class SiteViews(ViewFinder finder, CurrentSite site)
{
    /// <summary>The path of the first of the names that has a view: the theme's own, else this module's.</summary>
    /// <exception cref="InvalidOperationException">None of them has one.</exception>
    public string Path(params ReadOnlySpan<string> names) =>
        finder.FindPath(finder.ThemeOf(site.HasSite ? site.Site : null), names)
        ?? throw new InvalidOperationException($"There is no view for {string.Join(" or ", names!)}.");

    /// <summary>The view of a type for a way to show it, <c>Offer.Summary</c>; the one for any type when it has none.</summary>
    public string Path(ContentTypeDefinition type, string display) => Path($"{type.Name}.{display}", $"Content.{display}");
}
