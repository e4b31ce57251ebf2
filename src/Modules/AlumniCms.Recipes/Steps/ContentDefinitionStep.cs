using AlumniCms.ContentManagement.Actions;
using AlumniCms.Recipes.Running;

namespace AlumniCms.Recipes.Steps;

/// <summary>
/// Orchard Core's steps <c>ContentDefinition</c>, whose definitions are laid over those that the site has, and
/// <c>ReplaceContentDefinition</c>, whose definitions take their place.
/// </summary>
internal sealed class ContentDefinitionStep(DefineContent define, bool replaces) : IRecipeStepHandler
{
    public string Name => replaces ? "ReplaceContentDefinition" : "ContentDefinition";

    public async Task ExecuteAsync(RecipeStepContext step, CancellationToken cancellationToken)
    {
        var result = replaces
            ? await define.ReplaceAsync(step.Json, cancellationToken)
            : await define.MergeAsync(step.Json, cancellationToken);
        if (!result.Succeeded)
            throw step.Error(result.Refusals);
        UnknownFields.Report(step);
        step.Report(
            result.Value > 0 ? RecipeOutcome.Done : RecipeOutcome.Unchanged,
            result.Value > 0 ? $"{result.Value} definitions {(replaces ? "replaced" : "written")}." : "The definitions are so already.");
    }
}
