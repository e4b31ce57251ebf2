using AlumniCms.ContentManagement.Actions;
using AlumniCms.Recipes.Running;

namespace AlumniCms.Recipes.Steps;

/// <summary>Orchard Core's step <c>ContentDefinition</c>: definitions are laid over those that the site has.</summary>
internal sealed class ContentDefinitionStep(DefineContent define) : IRecipeStepHandler
{
    public string Name => "ContentDefinition";

    public async Task ExecuteAsync(RecipeStepContext step, CancellationToken cancellationToken)
    {
        var result = await define.MergeAsync(step.Json, cancellationToken);
        if (!result.Succeeded)
            throw step.Error(result.Refusals);
        UnknownFields.Report(step);
        step.Report(
            result.Value > 0 ? RecipeOutcome.Done : RecipeOutcome.Unchanged,
            result.Value > 0 ? $"{result.Value} definitions written." : "The definitions are so already.");
    }
}
