using System.Text.Json.Nodes;

namespace AlumniCms.Recipes.Reading;

/// <summary>One step of a recipe as it is written.</summary>
/// <param name="Index">The place among the steps, from 0, as in the JSON path.</param>
/// <param name="Name">The step’s name as written; handlers compare it without regard to case.</param>
/// <param name="Json">The whole step, its name included.</param>
public sealed record RecipeStepSource(int Index, string Name, JsonObject Json);
