using System.Text.Json.Nodes;

using AlumniCms.Media.Actions;
using AlumniCms.Media.Placeholders;
using AlumniCms.Recipes.Running;

namespace AlumniCms.Media.Recipes;

/// <summary>Orchard Core's step <c>media</c>, without its downloads: a recipe fetches nothing.</summary>
internal sealed class MediaStep(SaveMediaFile save, ChangeMediaDetails change) : IRecipeStepHandler
{
    // Where a module of Orchard Core keeps the files of its recipes, seen from their folder.
    private const string ModuleFiles = "../wwwroot/";

    public string Name => "media";

    public async Task ExecuteAsync(RecipeStepContext step, CancellationToken cancellationToken)
    {
        var files = step.List("Files");
        var counts = new Dictionary<MediaOutcome, int>();
        for (var i = 0; i < files.Count; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (files[i] is not JsonObject file)
                throw step.Error("A file is not an object.", "Write {\"TargetPath\": …, \"SourcePath\": …}.", $"Files[{i}]");
            if (await SaveAsync(step, new MediaStepFile(file, $"Files[{i}]"), cancellationToken) is { } outcome)
                counts[outcome] = counts.GetValueOrDefault(outcome) + 1;
        }

        step.Report(
            counts.Keys.Any(o => o != MediaOutcome.Unchanged) ? RecipeOutcome.Done : RecipeOutcome.Unchanged,
            string.Join(", ", Enum.GetValues<MediaOutcome>().Where(counts.ContainsKey).Select(o => $"{counts[o]} {Word(o)}").DefaultIfEmpty("no files")) + ".");
    }

    private async Task<MediaOutcome?> SaveAsync(RecipeStepContext step, MediaStepFile file, CancellationToken cancellationToken)
    {
        var target = file.Text("TargetPath")
            ?? throw step.Error("A file has no target.", "Write \"TargetPath\": \"pictures/campus.jpg\".", $"{file.Place}.TargetPath");
        await using var content = Open(step, file, target);
        if (content is null)
            return null;
        var result = await save.ExecuteAsync(target, content, cancellationToken);
        if (result.Succeeded)
            return await DescribeAsync(step, file, result.Value, cancellationToken);
        if (step.Run.Options.Strict || result.Refusals[0].Code != "media.type")
            throw step.Error([result.Refusals[0] with { Path = null }], $"{file.Place}.{(result.Refusals[0].Path == "Path" ? "TargetPath" : file.SourceName)}");
        step.Report(RecipeOutcome.Warning, $"'{target}' is left out: {result.Refusals[0].Message}");
        return null;
    }

    private async Task<MediaOutcome> DescribeAsync(RecipeStepContext step, MediaStepFile file, MediaSaved saved, CancellationToken cancellationToken)
    {
        if (RecipeDetails.Read(file) is not { } details)
            return saved.Outcome;
        var changed = await change.ExecuteAsync(saved.File.Path, details, basis: null, cancellationToken);
        if (!changed.Succeeded)
            throw step.Error([.. changed.Refusals.Select(r => r with { Path = null })], file.Place);
        return saved.Outcome;
    }

    private static Stream? Open(RecipeStepContext step, MediaStepFile file, string target)
    {
        if (file.Has("SourceUrl"))
            throw step.Error("A recipe fetches nothing from other servers.", "Put the file beside the recipe and name it in SourcePath.", $"{file.Place}.SourceUrl");
        if (file.Text("Base64") is { } base64)
            return Decode(step, file, base64);
        if (file.Text("SourcePath") is not { } source)
            throw step.Error($"'{target}' has no content.", "Write SourcePath or Base64.", file.Place);
        return Find(step, source, $"{file.Place}.SourcePath") is { } found ? File.OpenRead(found) : StandIn(step, source, target);
    }

    private static string? Find(RecipeStepContext step, string source, string place) =>
        !step.Run.Options.Strict && source.StartsWith(ModuleFiles, StringComparison.Ordinal) && !source[ModuleFiles.Length..].Contains("..", StringComparison.Ordinal)
            ? FindModuleFile(step, source, place)
            : step.FindFile(source, place);

    // A recipe of Orchard Core that stands alone points out of its folder; nothing is read there.
    private static string? FindModuleFile(RecipeStepContext step, string source, string place)
    {
        try
        {
            return step.FindFile(source, place);
        }
        catch (AlumniCms.Recipes.Reading.RecipeException)
        {
            return null;
        }
    }

    private static Stream? StandIn(RecipeStepContext step, string source, string target)
    {
        var placeholder = Placeholder.For(target);
        step.Report(
            RecipeOutcome.Warning,
            placeholder is null
                ? $"'{source}' is not beside the recipe; '{target}' is left out."
                : $"'{source}' is not beside the recipe; a neutral placeholder stands in its place.");
        return placeholder;
    }

    private static MemoryStream Decode(RecipeStepContext step, MediaStepFile file, string base64)
    {
        try
        {
            return new MemoryStream(Convert.FromBase64String(base64));
        }
        catch (FormatException)
        {
            throw step.Error("The text is not Base64.", "Encode the file anew.", $"{file.Place}.Base64");
        }
    }

    private static string Word(MediaOutcome outcome) => outcome switch
    {
        MediaOutcome.Created => "added",
        MediaOutcome.Replaced => "replaced",
        MediaOutcome.Unchanged => "unchanged",
    };
}
