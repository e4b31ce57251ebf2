using AlumniCms.Kernel.Modules;
using AlumniCms.Kernel.Sites;
using AlumniCms.Recipes.Running;
using AlumniCms.Sites.Actions;

namespace AlumniCms.Recipes.Steps;

/// <summary>Orchard Core's step <c>feature</c>.</summary>
internal sealed class FeatureStep(SetSiteFeatures setFeatures, ModuleCatalog modules, CurrentSite current) : IRecipeStepHandler
{
    public string Name => "feature";

    public async Task ExecuteAsync(RecipeStepContext step, CancellationToken cancellationToken)
    {
        var enable = Known(step, "enable");
        var disable = Known(step, "disable").Where(f => !modules.FindFeature(f)!.AlwaysEnabled).ToList();
        var result = await setFeatures.RunAsync(current.Site.Key, enable, disable, cancellationToken: cancellationToken);
        if (!result.Succeeded)
            throw step.Error(result.Refusals);
        current.Enter(result.Value.Site);
        if (result.Value.Enabled.Count + result.Value.Disabled.Count == 0)
            step.Report(RecipeOutcome.Unchanged, "All features are so already.");
        if (result.Value.Enabled.Count > 0)
            step.Report(RecipeOutcome.Done, $"Switched on: {string.Join(", ", result.Value.Enabled)}.");
        if (result.Value.Disabled.Count > 0)
            step.Report(RecipeOutcome.Done, $"Switched off: {string.Join(", ", result.Value.Disabled)}.");
    }

    private List<string> Known(RecipeStepContext step, string property)
    {
        var names = step.List(property).Select(n => n?.ToString() ?? "").ToList();
        var unknown = names.Where(n => modules.FindFeature(n) is null).ToList();
        if (unknown.Count > 0)
        {
            if (step.Run.Options.Strict)
                throw step.Error($"No feature is named {string.Join(", ", unknown)}.", "Remove it, or run without --strict.", property);
            step.Report(RecipeOutcome.Skipped, $"Not offered here: {string.Join(", ", unknown)}.");
        }

        return [.. names.Except(unknown)];
    }
}
