using System.Globalization;
using System.Text.Json.Nodes;

using AlumniCms.Recipes.Running;
using AlumniCms.Web.Commands.Running;

using Spectre.Console;

namespace AlumniCms.Web.Commands.Recipes;

/// <summary>The lines of a run, for people and for machines.</summary>
internal static class RecipeReport
{
    /// <summary>Every line but notes; notes too when they are asked for.</summary>
    public static void Show(IAnsiConsole console, RecipeRun run, bool isVerbose) =>
        Write(console, run.Report.Where(line => isVerbose || line.Outcome != RecipeOutcome.Note));

    /// <summary>What an operator should look at; every line when it is asked for.</summary>
    public static void ShowConcerns(IAnsiConsole console, RecipeRun run, bool isVerbose) =>
        Write(console, run.Report.Where(line => isVerbose || line.Outcome is RecipeOutcome.Skipped or RecipeOutcome.Warning));

    /// <summary>The end of the report: what came of it, and what was not carried out.</summary>
    public static string Sum(string recipe, RecipeRun run)
    {
        var skipped = run.Report.Where(line => line.Outcome == RecipeOutcome.Skipped).Select(line => $"'{line.Step}'").Distinct(StringComparer.Ordinal).ToList();
        var without = skipped.Count == 0 ? "" : $" Not or not wholly carried out: {string.Join(", ", skipped)}; the report says why.";
        if (run.Options.DryRun)
            return $"A trial: nothing was kept.{without}";
        if (run.HasChanged)
            return $"'{recipe}' was run.{without}";
        return skipped.Count == 0 ? $"'{recipe}' found everything so already." : $"'{recipe}' changed nothing.{without}";
    }

    public static JsonArray Json(RecipeRun run) => new([.. run.Report.Select(line => new JsonObject
    {
        ["recipe"] = line.Recipe,
        ["stepIndex"] = line.StepIndex,
        ["step"] = line.Step,
        ["outcome"] = Word(line.Outcome),
        ["message"] = line.Message,
    })]);

    private static void Write(IAnsiConsole console, IEnumerable<RecipeReportLine> lines)
    {
        var table = new TextTable("Recipe", "Step", "Outcome", "Message");
        foreach (var line in lines)
            table.Add(
                line.Recipe,
                string.Create(CultureInfo.InvariantCulture, $"{line.StepIndex + 1} {line.Step}"),
                new TextCell(Word(line.Outcome), StyleOf(line.Outcome)),
                line.Message);
        table.Write(console);
    }

    private static string Word(RecipeOutcome outcome) => outcome switch
    {
        RecipeOutcome.Done => "done",
        RecipeOutcome.Unchanged => "unchanged",
        RecipeOutcome.Skipped => "skipped",
        RecipeOutcome.Warning => "warning",
        RecipeOutcome.Note => "note",
    };

    private static Style StyleOf(RecipeOutcome outcome) => outcome switch
    {
        RecipeOutcome.Done => new Style(Color.Green),
        RecipeOutcome.Unchanged or RecipeOutcome.Note => Style.Plain,
        RecipeOutcome.Skipped => new Style(Color.Grey),
        RecipeOutcome.Warning => new Style(Color.Yellow),
    };
}
