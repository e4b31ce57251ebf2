using AlumniCms.Admin.Frames;
using AlumniCms.Recipes.Reading;

namespace AlumniCms.SiteAdministration.Recipes;

/// <summary>A recipe before it is run.</summary>
public sealed class RecipePage : AdminPage
{
    public required RecipeDescriptor Recipe { get; init; }

    /// <summary>Why it cannot be run on this site, or null.</summary>
    public required string? Obstacle { get; init; }

    /// <summary>Values of the variables that it asks for.</summary>
    public required IReadOnlyDictionary<string, string> Values { get; init; }

    /// <summary>Name of the site on which it is run.</summary>
    public required string SiteName { get; init; }
}
