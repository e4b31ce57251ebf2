using AlumniCms.ContentManagement.Actions;
using AlumniCms.Recipes.Running;

namespace AlumniCms.Recipes.Steps;

/// <summary>Orchard Core's step <c>ReplaceContentDefinition</c>: definitions take the place of those that the site has.</summary>
internal sealed class ReplaceContentDefinitionStep(DefineContent define) : IRecipeStepHandler
{
    public string Name => "ReplaceContentDefinition";

    public async Task ExecuteAsync(RecipeStepContext step, CancellationToken cancellationToken)
    {
        var result = await define.ReplaceAsync(step.Json, cancellationToken);
        if (!result.Succeeded)
            throw step.Error(result.Refusals);
        UnknownFields.Report(step);
        step.Report(
            result.Value > 0 ? RecipeOutcome.Done : RecipeOutcome.Unchanged,
            result.Value > 0 ? $"{result.Value} definitions replaced." : "The definitions are so already.");
    }
}
