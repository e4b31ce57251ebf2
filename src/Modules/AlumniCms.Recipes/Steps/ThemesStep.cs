using System.Text.Json.Nodes;

using AlumniCms.Kernel.Modules;
using AlumniCms.Kernel.Sites;
using AlumniCms.Recipes.Running;
using AlumniCms.Sites.Actions;

namespace AlumniCms.Recipes.Steps;

/// <summary>Orchard Core's step <c>themes</c>.</summary>
internal sealed class ThemesStep(ChangeSiteSettings changeSettings, ModuleCatalog modules, CurrentSite current) : IRecipeStepHandler
{
    public string Name => "themes";

    public async Task ExecuteAsync(RecipeStepContext step, CancellationToken cancellationToken)
    {
        var chosen = new JsonObject();
        foreach (var kind in new[] { "site", "admin" })
        {
            if (step.Text(kind) is not { Length: > 0 } theme)
                continue;
            if (modules.Features.TryGetValue(theme, out var feature) && feature.Category == "Themes")
                chosen[kind] = feature.Id;
            else if (step.Run.Options.Strict)
                throw step.Error($"No theme is named '{theme}'.", "Use a theme of this program, or run without --strict.", kind);
            else
                step.Report(RecipeOutcome.Skipped, $"The {kind} theme '{theme}' is not here; the site keeps the one it has.");
        }

        if (chosen.Count > 0)
            await SettingsStep.ChangeAsync(changeSettings, current, step, new JsonObject { ["Themes"] = chosen }, cancellationToken);
    }
}
