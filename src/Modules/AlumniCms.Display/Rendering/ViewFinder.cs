using System.Collections.Concurrent;
using System.Text.Json.Nodes;

using AlumniCms.Kernel.Sites;

using Microsoft.AspNetCore.Mvc.Razor;
using Microsoft.AspNetCore.Mvc.ViewEngines;
using Microsoft.Extensions.Logging;

namespace AlumniCms.Display.Rendering;

/// <summary>
/// Finds a view by its name, <c>Offer.Detail</c> or <c>Content.Detail</c>: in the site's theme first, then among the
/// views of this module.
/// </summary>
public sealed class ViewFinder(IRazorViewEngine engine, ILogger<ViewFinder> logger)
{
    /// <summary>The theme of a site that has not chosen one.</summary>
    public const string DefaultTheme = "AlumniCms.Themes.Public";

    private readonly ConcurrentDictionary<(string Theme, string Name), string?> _paths = new();

    private readonly ConcurrentDictionary<string, bool> _themes = new();

    /// <summary>The theme that a site has chosen; the default one when it has chosen none or one that is not here.</summary>
    public string ThemeOf(Site? site)
    {
        var chosen = (site?.Settings["Themes"] as JsonObject)?["site"]?.ToString();
        return string.IsNullOrEmpty(chosen) || !_themes.GetOrAdd(chosen, IsHere) ? DefaultTheme : chosen;
    }

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

    // A theme has a layout: without one no page could be drawn.
    private bool IsHere(string theme)
    {
        var isHere = engine.GetView(null, $"/Themes/{theme}/_Layout.cshtml", isMainPage: true).Success;
        if (!isHere)
            logger.UnknownTheme(theme, DefaultTheme);
        return isHere;
    }

    private string? PathOf(string theme, string name) => _paths.GetOrAdd(
        (theme, name),
        static (key, engine) => new[] { $"/Themes/{key.Theme}/{key.Name}.cshtml", $"/Display/{key.Name}.cshtml" }
            .FirstOrDefault(path => engine.GetView(null, path, isMainPage: true).Success),
        engine);
}
