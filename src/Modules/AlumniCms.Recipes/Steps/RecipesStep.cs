using System.Text.Json.Nodes;

using AlumniCms.Recipes.Running;

namespace AlumniCms.Recipes.Steps;

/// <summary>
/// Orchard Core's step <c>recipes</c>: runs other recipes within the same run. A value may hand on <c>Variables</c>.
/// </summary>
internal sealed class RecipesStep : IRecipeStepHandler
{
    public string Name => "recipes";

    public async Task ExecuteAsync(RecipeStepContext step, CancellationToken cancellationToken)
    {
        var values = step.List("Values");
        for (var i = 0; i < values.Count; i++)
        {
            var name = values[i]?["name"]?.ToString()
                ?? throw step.Error("A value has no name.", "Write {\"executionid\":\"…\",\"name\":\"…\"}.", $"Values[{i}]");
            var recipe = await step.Run.Catalog.FindByNameAsync(name, cancellationToken);
            var variables = step.InheritedVariables();
            foreach (var (key, value) in values[i]!["Variables"] as JsonObject ?? [])
                variables[key] = value?.ToString() ?? "";
            await step.Run.IncludeAsync(recipe, variables, cancellationToken);
        }
    }
}
