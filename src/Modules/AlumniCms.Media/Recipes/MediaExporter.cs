using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;

using AlumniCms.Kernel.Data;
using AlumniCms.Media.Files;
using AlumniCms.Media.Storage;
using AlumniCms.Recipes.Exporting;

using Microsoft.EntityFrameworkCore;

namespace AlumniCms.Media.Recipes;

/// <summary>The step <c>media</c>, with the site's own files beside the recipe; a recipe that stands alone has none.</summary>
internal sealed class MediaExporter(AlumniDbContext db, BlobStore blobs) : IRecipeExporter
{
    public int Order => 40;

    public Task WriteAsync(RecipeExport export, CancellationToken cancellationToken) => export.Folder is { } folder
        ? export.WriteAsync("media", "Files", CopyAsync(folder, cancellationToken), cancellationToken)
        : Task.CompletedTask;

    private async IAsyncEnumerable<JsonNode> CopyAsync(string folder, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var files = db.Set<MediaFile>().AsNoTracking().OrderBy(f => f.Path).AsAsyncEnumerable();
        await foreach (var file in files.WithCancellation(cancellationToken))
        {
            var source = $"media/{file.Path}";
            var target = Path.Combine(folder, source);
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(blobs.PathOf(file.Hash), target);
            var entry = new JsonObject { ["TargetPath"] = file.Path, ["SourcePath"] = source };
            RecipeDetails.Write(file.Details, entry);
            yield return entry;
        }
    }
}
