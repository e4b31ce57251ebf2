using System.Text.Json.Nodes;

using AlumniCms.Distribution.Actions;
using AlumniCms.Distribution.Models;
using AlumniCms.Distribution.Sending;
using AlumniCms.Kernel.Data;
using AlumniCms.Recipes.Running;

using Microsoft.EntityFrameworkCore;

namespace AlumniCms.Distribution.Recipes;

/// <summary>
/// Our step <c>Distribution</c>: sends texts of the worldwide site. <c>Items</c> is a list of
/// <c>{ "ContentItemId", "Regions": […] or "Sites": […] or neither for all, "Automatic" }</c>. Sites may be made later than it runs.
/// </summary>
internal sealed class DistributionStep(AlumniDbContext db, SendText send) : IRecipeStepHandler
{
    public string Name => "Distribution";

    public async Task ExecuteAsync(RecipeStepContext step, CancellationToken cancellationToken)
    {
        var items = step.List("Items");
        for (var i = 0; i < items.Count; i++)
        {
            if (items[i] is not JsonObject item || item["ContentItemId"]?.ToString() is not { Length: > 0 } id)
                throw step.Error("An entry of 'Items' names no item.", "Write { \"ContentItemId\": \"…\" }.", $"Items[{i}]");
            var audience = item switch
            {
                _ when item["Regions"] is JsonArray regions => SiteAudience.Of(AudienceKind.Regions, regions.Select(r => r?.ToString() ?? "")),
                _ when item["Sites"] is JsonArray sites => SiteAudience.Of(AudienceKind.Sites, sites.Select(s => s?.ToString() ?? "")),
                _ => SiteAudience.All,
            };
            var automatic = item["Automatic"] is JsonValue flag && flag.TryGetValue<bool>(out var on) && on;
            if (await IsSentAsync(id, audience, automatic, cancellationToken))
            {
                step.Report(RecipeOutcome.Unchanged, $"{id} is sent so already.");
                continue;
            }

            var result = await send.ExecuteAsync(id, audience, automatic, revision: null, cancellationToken);
            if (!result.Succeeded)
                throw step.Error(result.Refusals, $"Items[{i}]");
            step.Report(RecipeOutcome.Done, $"{id} is sent.");
        }
    }

    private async Task<bool> IsSentAsync(string id, SiteAudience audience, bool automatic, CancellationToken cancellationToken)
    {
        var item = await db.Set<ContentManagement.Items.ContentItem>().AsNoTracking().FirstOrDefaultAsync(i => i.ContentItemId == id && i.Published, cancellationToken);
        var key = item is null ? id : SourceTexts.KeyOf(item);
        return await db.Set<SentText>().AsNoTracking().FirstOrDefaultAsync(t => t.SetId == key, cancellationToken) is { } text
            && text.Audience.Equals(audience) && text.IsAutomatic == automatic;
    }
}
