using System.Text.Json.Nodes;

using AlumniCms.Editorial.Definitions;
using AlumniCms.Recipes.Exporting;

namespace AlumniCms.Editorial.Recipes;

/// <summary>The step <c>EditorialWorkflow</c> with the workflows that the site has written itself.</summary>
internal sealed class EditorialWorkflowExporter(EditorialWorkflowStore store) : IRecipeExporter
{
    public int Order => 35;

    public async Task WriteAsync(RecipeExport export, CancellationToken cancellationToken)
    {
        var own = (await store.GetAsync(cancellationToken)).Of(export.Site);
        if (own.Length > 0)
            export.Write(new JsonObject { ["name"] = "EditorialWorkflow", ["Workflows"] = new JsonArray([.. own.Select(EditorialWorkflowJson.Write)]) });
    }
}
