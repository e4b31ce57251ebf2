using System.Text.Json.Nodes;

using AlumniCms.ContentManagement.Actions;
using AlumniCms.Recipes.Running;

namespace AlumniCms.Recipes.Steps;

/// <summary>Orchard Core's step <c>content</c>.</summary>
internal sealed class ContentStep(ImportContentItem import) : IRecipeStepHandler
{
    public string Name => "content";

    public async Task ExecuteAsync(RecipeStepContext step, CancellationToken cancellationToken)
    {
        var data = step.List("Data");
        var counts = new Dictionary<ImportOutcome, int>();
        for (var i = 0; i < data.Count; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (data[i] is not JsonObject item)
                throw step.Error("An item is not an object.", "Write {…}.", $"Data[{i}]");
            if (string.IsNullOrEmpty(item["ContentItemId"]?.ToString()))
                step.Report(RecipeOutcome.Warning, $"Data[{i}]: {ItemSubject.Of(item)} has no ContentItemId, so that every run makes another one.");
            var result = await import.ExecuteAsync(item, cancellationToken);
            if (!result.Succeeded)
                throw step.Error([.. result.Refusals.Select(r => ItemSubject.Say(item, r))], $"Data[{i}]");
            var outcome = result.Value.Outcome;
            counts[outcome] = counts.GetValueOrDefault(outcome) + 1;
            foreach (var warning in result.Value.Warnings)
                step.Report(RecipeOutcome.Warning, $"Data[{i}]: {warning}");
        }

        var changed = counts.Keys.Any(o => o != ImportOutcome.Unchanged);
        step.Report(
            changed ? RecipeOutcome.Done : RecipeOutcome.Unchanged,
            string.Join(", ", new[] { ImportOutcome.Created, ImportOutcome.Updated, ImportOutcome.Unchanged }
                .Where(counts.ContainsKey).Select(o => $"{counts[o]} {Word(o)}").DefaultIfEmpty("no items")) + ".");
    }

    private static string Word(ImportOutcome outcome) => outcome switch
    {
        ImportOutcome.Created => "created",
        ImportOutcome.Updated => "updated",
        ImportOutcome.Unchanged => "unchanged",
    };
}
