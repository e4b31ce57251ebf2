using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;

using AlumniCms.ContentManagement.Items;
using AlumniCms.Kernel.Data;

using Microsoft.EntityFrameworkCore;

namespace AlumniCms.Recipes.Exporting;

/// <summary>
/// The step <c>content</c>: of each item the version that readers see, then the draft that is newer. History stays here.
/// </summary>
/// <param name="db">The database.</param>
/// <param name="type">Name of the only type to write, or null for all.</param>
public sealed class ContentExporter(AlumniDbContext db, string? type = null) : IRecipeExporter
{
    /// <summary>Name of the only type to write, or null for all.</summary>
    public string? Type => type;

    /// <inheritdoc/>
    public int Order => 50;

    /// <inheritdoc/>
    public Task WriteAsync(RecipeExport export, CancellationToken cancellationToken) =>
        export.WriteAsync("content", "Data", ItemsAsync(export, cancellationToken), cancellationToken);

    private async IAsyncEnumerable<JsonNode> ItemsAsync(RecipeExport export, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var items = db.Set<ContentItem>().AsNoTracking().Where(i => i.Latest || i.Published);
        if (type is not null)
            items = items.Where(i => i.ContentType == type);
        await foreach (var item in items.OrderBy(i => i.Id).AsAsyncEnumerable().WithCancellation(cancellationToken))
        {
            if (item.Latest)
                export.Items++;
            yield return ContentItemJson.Write(item);
        }
    }
}
