using System.Text.Json.Nodes;

using AlumniCms.Recipes.Running;

using Spectre.Console;

namespace AlumniCms.Web.Commands.Recipes;

/// <summary>The lines of a run, for people and for machines.</summary>
internal static class RecipeReport
{
    public static Table Table(RecipeRun run)
    {
        var table = new Table().Border(TableBorder.Simple).AddColumns("Recipe", "Step", "Outcome", "Message");
        foreach (var line in run.Report)
            table.AddRow(
                new Text(line.Recipe),
                new Text($"{line.StepIndex + 1} {line.Step}"),
                new Text(Word(line.Outcome), StyleOf(line.Outcome)),
                new Text(line.Message));
        return table;
    }

    public static JsonArray Json(RecipeRun run) => new([.. run.Report.Select(line => new JsonObject
    {
        ["recipe"] = line.Recipe,
        ["stepIndex"] = line.StepIndex,
        ["step"] = line.Step,
        ["outcome"] = Word(line.Outcome),
        ["message"] = line.Message,
    })]);

    private static string Word(RecipeOutcome outcome) => outcome switch
    {
        RecipeOutcome.Done => "done",
        RecipeOutcome.Unchanged => "unchanged",
        RecipeOutcome.Skipped => "skipped",
        RecipeOutcome.Warning => "warning",
    };

    private static Style StyleOf(RecipeOutcome outcome) => outcome switch
    {
        RecipeOutcome.Done => new Style(Color.Green),
        RecipeOutcome.Unchanged => Style.Plain,
        RecipeOutcome.Skipped => new Style(Color.Grey),
        RecipeOutcome.Warning => new Style(Color.Yellow),
    };
}
