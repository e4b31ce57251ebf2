namespace AlumniCms.Recipes.Reading;

/// <summary>What a recipe says about itself, without its steps.</summary>
public record RecipeHeader
{
    /// <summary>The name that finds the recipe; compared without regard to case.</summary>
    public required string Name { get; init; }

    /// <summary>The name for people; the recipe’s name where it has none.</summary>
    public string DisplayName { get; init; } = "";

    public string Description { get; init; } = "";

    public string Author { get; init; } = "";

    public string Website { get; init; } = "";

    public string Version { get; init; } = "";

    /// <summary>Whether the recipe can build a site from nothing.</summary>
    public bool IsSetupRecipe { get; init; }

    public IReadOnlyList<string> Categories { get; init; } = [];

    public IReadOnlyList<string> Tags { get; init; } = [];

    /// <summary>Our own property <c>required</c>: variables that must have a value when the recipe runs.</summary>
    public IReadOnlyList<string> Required { get; init; } = [];

    /// <summary>The full path of the file.</summary>
    public required string FilePath { get; init; }

    /// <summary>The folder of the file, from which the recipe’s own paths start.</summary>
    public string Folder => Path.GetDirectoryName(FilePath) ?? "";
}
