using System.Text.Json.Nodes;

using AlumniCms.Kernel.Modules;

namespace AlumniCms.Recipes.Exporting;

/// <summary>The step <c>feature</c>, without what no site can do without.</summary>
internal sealed class FeatureExporter(ModuleCatalog modules) : IRecipeExporter
{
    public int Order => 10;

    public Task WriteAsync(RecipeExport export, CancellationToken cancellationToken)
    {
        var always = modules.Close([]);
        var chosen = export.Site.Features.Except(always, StringComparer.OrdinalIgnoreCase).Order(StringComparer.Ordinal).ToList();
        if (chosen.Count > 0)
            export.Write(new JsonObject
            {
                ["name"] = "feature",
                ["enable"] = new JsonArray([.. chosen.Select(f => JsonValue.Create(f))]),
            });
        return Task.CompletedTask;
    }
}
