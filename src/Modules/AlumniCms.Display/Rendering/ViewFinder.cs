using System.Collections.Concurrent;

using AlumniCms.Kernel.Sites;

using Microsoft.AspNetCore.Mvc.Razor;
using Microsoft.AspNetCore.Mvc.ViewEngines;

namespace AlumniCms.Display.Rendering;

/// <summary>
/// Finds a view by its name, <c>Offer.Detail</c> or <c>Content.Detail</c>: in the site's theme first, then among the
/// views of this module.
/// </summary>
public sealed class ViewFinder(IRazorViewEngine engine)
{
    /// <summary>The theme of a site that has not chosen one.</summary>
    public const string DefaultTheme = "AlumniCms.Themes.Public";

    private readonly ConcurrentDictionary<(string Theme, string Name), string?> _paths = new();

    /// <summary>The theme of a site.</summary>
    public static string ThemeOf(Site? site) => site?.Settings["Themes"]?["site"]?.ToString() ?? DefaultTheme;

    /// <summary>The first of the names that has a view.</summary>
    /// <exception cref="InvalidOperationException">None of them has one.</exception>
    public IView Find(string theme, params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
            if (PathOf(theme, name) is { } path)
                return engine.GetView(null, path, isMainPage: true).View!;
        throw new InvalidOperationException($"There is no view for {string.Join(" or ", names!)} in theme {theme} or module Display.");
    }

    /// <summary>The path of the first of the names that has a view, for a partial.</summary>
    public string? FindPath(string theme, params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
            if (PathOf(theme, name) is { } path)
                return path;
        return null;
    }

    private string? PathOf(string theme, string name) => _paths.GetOrAdd(
        (theme, name),
        static (key, engine) => new[] { $"/Themes/{key.Theme}/{key.Name}.cshtml", $"/Display/{key.Name}.cshtml" }
            .FirstOrDefault(path => engine.GetView(null, path, isMainPage: true).Success),
        engine);
}
