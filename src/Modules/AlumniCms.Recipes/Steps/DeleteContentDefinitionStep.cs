using AlumniCms.ContentManagement.Actions;
using AlumniCms.Recipes.Running;

namespace AlumniCms.Recipes.Steps;

/// <summary>Orchard Core's step <c>DeleteContentDefinition</c>: <c>ContentTypes</c> and <c>ContentParts</c> are lists of names.</summary>
internal sealed class DeleteContentDefinitionStep(DefineContent define) : IRecipeStepHandler
{
    public string Name => "DeleteContentDefinition";

    public async Task ExecuteAsync(RecipeStepContext step, CancellationToken cancellationToken)
    {
        var result = await define.DeleteAsync(Names(step, "ContentTypes"), Names(step, "ContentParts"), cancellationToken);
        if (!result.Succeeded)
            throw step.Error(result.Refusals);
        step.Report(
            result.Value > 0 ? RecipeOutcome.Done : RecipeOutcome.Unchanged,
            result.Value > 0 ? $"{result.Value} definitions removed; their items are kept." : "None of them was there.");
    }

    private static List<string> Names(RecipeStepContext step, string property) =>
        [.. step.List(property).Select(n => n?.ToString() ?? "")];
}
