using AlumniCms.Kernel.Sites;
using AlumniCms.Recipes.Reading;
using AlumniCms.Recipes.Running;

namespace AlumniCms.Recipes.Steps;

/// <summary>
/// Our own step <c>LocalizedRecipes</c>: for each culture of the site runs the recipe whose name has the culture in the
/// place of <c>{culture}</c>. A culture without such a recipe falls back as the site declares.
/// </summary>
internal sealed class LocalizedRecipesStep(CurrentSite current) : IRecipeStepHandler
{
    public string Name => "LocalizedRecipes";

    public async Task ExecuteAsync(RecipeStepContext step, CancellationToken cancellationToken)
    {
        var pattern = step.Text("Name") is { } name && name.Contains("{culture}", StringComparison.Ordinal)
            ? name
            : throw step.Error("'Name' does not say where the culture stands.", "Write for example country-site.{culture}.", "Name");
        var known = step.Run.Catalog.List().Recipes.Select(r => r.Name).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var without = new List<string>();
        foreach (var culture in current.Site.Cultures)
        {
            var recipe = pattern.Replace("{culture}", culture, StringComparison.Ordinal);
            if (!known.Contains(recipe))
            {
                without.Add(culture);
                continue;
            }

            var variables = step.InheritedVariables();
            variables["culture"] = culture;
            await step.Run.IncludeAsync(await step.Run.Catalog.FindByNameAsync(recipe, cancellationToken), variables, cancellationToken);
        }

        if (without.Count > 0)
            step.Report(RecipeOutcome.Unchanged, $"No texts of their own for {string.Join(", ", without)}: these fall back.");
    }
}
