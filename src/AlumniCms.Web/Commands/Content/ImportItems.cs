using System.Text.Json.Nodes;

using AlumniCms.ContentManagement.Actions;
using AlumniCms.Kernel.Auditing;
using AlumniCms.Kernel.Data;
using AlumniCms.Kernel.Ids;
using AlumniCms.Kernel.Sites;
using AlumniCms.Recipes.Steps;
using AlumniCms.Web.Commands.Running;

namespace AlumniCms.Web.Commands.Content;

/// <summary>Imports items as they stand in a file: nothing in them is a script.</summary>
internal sealed class ImportItems(CommandSession session, Site site)
{
    public async Task<List<ImportedItem>> RunAsync(string path, IReadOnlyList<JsonNode?> items, CancellationToken cancellationToken)
    {
        await using var scope = session.OpenScope(site);
        var import = scope.ServiceProvider.GetRequiredService<ImportContentItem>();
        var db = scope.ServiceProvider.GetRequiredService<AlumniDbContext>();
        return await db.InTransactionAsync(
            async ct =>
            {
                var imported = new List<ImportedItem>(items.Count);
                for (var i = 0; i < items.Count; i++)
                {
                    ct.ThrowIfCancellationRequested();
                    var item = items[i] as JsonObject ?? throw Wrong(path, i, place: null, "The item is not an object. Write {…}.");
                    RequireId(path, i, item);
                    var result = await import.ExecuteAsync(item, ct);
                    imported.Add(result.Succeeded ? result.Value : throw Wrong(path, i, result.Refusals[0].Path, ItemSubject.Say(item, result.Refusals[0]).Message));
                }

                if (imported.Exists(i => i.Outcome != ImportOutcome.Unchanged))
                {
                    scope.ServiceProvider.GetRequiredService<AuditTrail>().Add(
                        "content.imported", "File", Path.GetFileName(path), after: new { items = imported.Count(i => i.Outcome != ImportOutcome.Unchanged) });
                    await db.SaveChangesAsync(ct);
                }

                return imported;
            },
            cancellationToken);
    }

    /// <summary>Refuses an item that nothing could recognise when the file comes a second time.</summary>
    public static void RequireId(string path, int index, JsonNode? item)
    {
        if (item is JsonObject json && string.IsNullOrWhiteSpace(json["ContentItemId"]?.ToString()))
            throw Wrong(
                path,
                index,
                "ContentItemId",
                $"{ItemSubject.Of(json)} has no ContentItemId, so that the file would make another item each time. "
                + $"Add \"ContentItemId\": \"{IdGenerator.NewId(TimeProvider.System)}\", or make new items by 'recipes run'.");
    }

    private static CommandException Wrong(string path, int index, string? place, string message)
    {
        var jsonPath = $"$[{index}]" + (place is null ? "" : $".{place}");
        return new CommandException(ExitCode.Failed, "content.item", $"{path}, item {index + 1}, {jsonPath}: {message} Nothing was kept.")
        {
            Details = new JsonObject { ["file"] = path, ["item"] = index, ["jsonPath"] = jsonPath },
        };
    }
}
