using System.Text.Json.Nodes;

using AlumniCms.ContentManagement.Actions;
using AlumniCms.Recipes.Running;

namespace AlumniCms.Recipes.Steps;

/// <summary>Orchard Core's step <c>content</c>.</summary>
internal sealed class ContentStep(ImportContentItem import) : IRecipeStepHandler
{
    private const string Policy = "UnmetChecks";

    public string Name => "content";

    public async Task ExecuteAsync(RecipeStepContext step, CancellationToken cancellationToken)
    {
        var data = step.List("Data");
        var unmet = Unmet(step);
        var counts = new Dictionary<ImportOutcome, int>();
        for (var i = 0; i < data.Count; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (data[i] is not JsonObject item)
                throw step.Error("An item is not an object.", "Write {…}.", $"Data[{i}]");
            if (string.IsNullOrEmpty(item["ContentItemId"]?.ToString()))
                step.Report(RecipeOutcome.Warning, $"Data[{i}]: {ItemSubject.Of(item)} has no ContentItemId, so that every run makes another one.");
            var result = await import.ExecuteAsync(item, unmet, cancellationToken);
            if (!result.Succeeded)
                throw step.Error([.. result.Refusals.Select(r => ItemSubject.Say(item, r))], $"Data[{i}]");
            var outcome = result.Value.Outcome;
            counts[outcome] = counts.GetValueOrDefault(outcome) + 1;
            foreach (var warning in result.Value.Warnings)
                step.Report(RecipeOutcome.Warning, $"Data[{i}]: {warning}");
            foreach (var remark in result.Value.Unmet)
                step.Remark($"{ItemSubject.Say(item, remark).Message} {(result.Value.IsHeldBack ? "It is kept as a draft until then." : "It is published all the same.")}", $"Data[{i}].{remark.Path}");
        }

        var changed = counts.Keys.Any(o => o != ImportOutcome.Unchanged);
        step.Report(
            changed ? RecipeOutcome.Done : RecipeOutcome.Unchanged,
            string.Join(", ", new[] { ImportOutcome.Created, ImportOutcome.Updated, ImportOutcome.Unchanged }
                .Where(counts.ContainsKey).Select(o => $"{counts[o]} {Word(o)}").DefaultIfEmpty("no items")) + ".");
    }

    // A strict run proves that a recipe lacks nothing.
    private static UnmetChecks Unmet(RecipeStepContext step) => step.Text(Policy)?.ToLowerInvariant() switch
    {
        null => step.Run.Options.Strict ? UnmetChecks.Refuse : UnmetChecks.Draft,
        "draft" => UnmetChecks.Draft,
        "publish" => UnmetChecks.Publish,
        "refuse" => UnmetChecks.Refuse,
        var text => throw step.Error($"'{text}' says nothing of items that lack what the law asks for.", "Write \"draft\", \"publish\" or \"refuse\".", Policy),
    };

    private static string Word(ImportOutcome outcome) => outcome switch
    {
        ImportOutcome.Created => "created",
        ImportOutcome.Updated => "updated",
        ImportOutcome.Unchanged => "unchanged",
    };
}
