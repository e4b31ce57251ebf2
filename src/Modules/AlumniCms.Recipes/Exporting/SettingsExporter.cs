using System.Text.Json.Nodes;

namespace AlumniCms.Recipes.Exporting;

/// <summary>The step <c>settings</c>.</summary>
internal sealed class SettingsExporter : IRecipeExporter
{
    public int Order => 20;

    public Task WriteAsync(RecipeExport export, CancellationToken cancellationToken)
    {
        if (export.Site.Settings.Count == 0)
            return Task.CompletedTask;
        var step = new JsonObject { ["name"] = "settings" };
        foreach (var (name, value) in export.Site.Settings.OrderBy(s => s.Key, StringComparer.Ordinal))
            step[name] = value?.DeepClone();
        export.Write(step);
        return Task.CompletedTask;
    }
}
