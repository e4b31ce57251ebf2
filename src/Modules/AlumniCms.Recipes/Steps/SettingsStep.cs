using System.Text.Json.Nodes;

using AlumniCms.Kernel.Sites;
using AlumniCms.Recipes.Running;
using AlumniCms.Sites.Actions;

namespace AlumniCms.Recipes.Steps;

/// <summary>Orchard Core's step <c>settings</c>: everything it says is kept; <c>HomeRoute</c> leads the home page.</summary>
internal sealed class SettingsStep(ChangeSiteSettings changeSettings, CurrentSite current) : IRecipeStepHandler
{
    public string Name => "settings";

    public Task ExecuteAsync(RecipeStepContext step, CancellationToken cancellationToken) =>
        ChangeAsync(changeSettings, current, step, WithoutName(step.Json), cancellationToken);

    public static async Task ChangeAsync(
        ChangeSiteSettings changeSettings, CurrentSite current, RecipeStepContext step, JsonObject settings, CancellationToken cancellationToken)
    {
        var result = await changeSettings.RunAsync(current.Site.Key, settings, cancellationToken);
        if (!result.Succeeded)
            throw step.Error(result.Refusals);
        current.Enter(result.Value.Site);
        step.Report(
            result.Value.Changed ? RecipeOutcome.Done : RecipeOutcome.Unchanged,
            result.Value.Changed ? $"Settings written: {string.Join(", ", settings.Select(p => p.Key))}." : "The settings are so already.");
    }

    public static JsonObject WithoutName(JsonObject step)
    {
        var copy = (JsonObject)step.DeepClone();
        foreach (var name in copy.Select(p => p.Key).Where(k => string.Equals(k, "name", StringComparison.OrdinalIgnoreCase)).ToList())
            copy.Remove(name);
        return copy;
    }
}
