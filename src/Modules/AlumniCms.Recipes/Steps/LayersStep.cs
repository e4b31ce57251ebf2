using System.Text.Json.Nodes;

using AlumniCms.Kernel.Sites;
using AlumniCms.Recipes.Running;
using AlumniCms.Sites.Actions;

namespace AlumniCms.Recipes.Steps;

/// <summary>
/// Orchard Core's step <c>Layers</c>. Rules that hold on every page or on the home page are understood;
/// a layer with another rule is kept but shows nothing.
/// </summary>
internal sealed class LayersStep(ChangeSiteSettings changeSettings, CurrentSite current) : IRecipeStepHandler
{
    private static readonly string[] Understood = ["BooleanCondition", "HomepageCondition"];

    public string Name => "Layers";

    public async Task ExecuteAsync(RecipeStepContext step, CancellationToken cancellationToken)
    {
        var layers = new JsonObject();
        foreach (var layer in step.List("Layers").OfType<JsonObject>())
        {
            var name = layer["Name"]?.ToString()
                ?? throw step.Error("A layer has no name.", "Write \"Name\": \"Always\".", "Layers");
            var conditions = layer["LayerRule"]?["Conditions"] as JsonArray ?? [];
            var other = conditions.Select(c => c?["Name"]?.ToString() ?? "?").Except(Understood).ToList();
            if (other.Count > 0)
                step.Report(RecipeOutcome.Warning, $"Layer '{name}' has a rule that is not understood ({string.Join(", ", other)}); its widgets are not shown.");
            layers[name] = layer.DeepClone();
        }

        await SettingsStep.ChangeAsync(changeSettings, current, step, new JsonObject { ["Layers"] = layers }, cancellationToken);
    }
}
