using System.Text.Json.Nodes;

using AlumniCms.Recipes.Networks;
using AlumniCms.Web.Commands.Running;

using Spectre.Console;

namespace AlumniCms.Web.Commands.Sites;

/// <summary>What an import made of each row.</summary>
internal static class ImportReport
{
    private static readonly ImportedSiteOutcome[] Outcomes = Enum.GetValues<ImportedSiteOutcome>();

    public static CommandAnswer Answer(IReadOnlyList<ImportedSite> rows) => new(Json(rows), console => Show(console, rows))
    {
        ExitCode = rows.Any(r => r.Outcome == ImportedSiteOutcome.Failed) ? ExitCode.Partly : ExitCode.Done,
    };

    private static JsonObject Json(IReadOnlyList<ImportedSite> rows)
    {
        var json = new JsonObject();
        foreach (var outcome in Outcomes)
            json[Word(outcome)] = rows.Count(r => r.Outcome == outcome);
        json["rows"] = new JsonArray([.. rows.Select(r => new JsonObject
        {
            ["line"] = r.Line,
            ["key"] = r.Key,
            ["outcome"] = Word(r.Outcome),
            ["message"] = r.Message,
        })]);
        return json;
    }

    private static void Show(IAnsiConsole console, IReadOnlyList<ImportedSite> rows)
    {
        var table = new Table().Border(TableBorder.Simple).AddColumns("Line", "Site", "Outcome", "Reason");
        foreach (var row in rows)
            table.AddRow(
                new Text(row.Line.ToString(System.Globalization.CultureInfo.InvariantCulture)),
                new Text(row.Key),
                new Text(Word(row.Outcome), row.Outcome == ImportedSiteOutcome.Failed ? new Style(Color.Red) : Style.Plain),
                new Text(row.Message));
        console.Write(table);
        console.WriteLine(string.Join(", ", Outcomes.Select(o => $"{rows.Count(r => r.Outcome == o)} {Word(o)}")) + ".");
    }

    private static string Word(ImportedSiteOutcome outcome) => outcome switch
    {
        ImportedSiteOutcome.Created => "created",
        ImportedSiteOutcome.Changed => "changed",
        ImportedSiteOutcome.Unchanged => "unchanged",
        ImportedSiteOutcome.Failed => "failed",
    };
}
