using System.Text.Json.Nodes;

namespace AlumniCms.Recipes.Reading;

/// <summary>A recipe as it stands in its file: no script is evaluated yet.</summary>
public sealed record RecipeDescriptor : RecipeHeader
{
    /// <summary>The declared variables; a value may be a script.</summary>
    public JsonObject Variables { get; init; } = [];

    /// <summary>The steps in the order of the file.</summary>
    public IReadOnlyList<RecipeStepSource> Steps { get; init; } = [];
}
