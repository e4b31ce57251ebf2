using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;

using AlumniCms.Kernel.Data;
using AlumniCms.Recipes.Exporting;
using AlumniCms.Workflows.Models;

using Microsoft.EntityFrameworkCore;

namespace AlumniCms.Workflows.Recipes;

/// <summary>The step <c>WorkflowType</c>. It comes after the content, so that bringing content in sets nothing off.</summary>
internal sealed class WorkflowExporter(AlumniDbContext db) : IRecipeExporter
{
    public int Order => 60;

    public Task WriteAsync(RecipeExport export, CancellationToken cancellationToken) => export.WriteAsync("WorkflowType", "data", TypesAsync(cancellationToken), cancellationToken);

    private async IAsyncEnumerable<JsonNode> TypesAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var json in db.Set<WorkflowTypeRow>().AsNoTracking().OrderBy(t => t.WorkflowTypeId).Select(t => t.Json).AsAsyncEnumerable().WithCancellation(cancellationToken))
            yield return JsonNode.Parse(json)!;
    }
}
