using System.Globalization;
using System.Text.Json.Nodes;

using AlumniCms.Recipes.Networks;
using AlumniCms.Web.Commands.Running;

using Spectre.Console;

namespace AlumniCms.Web.Commands.Sites;

/// <summary>What an import made of each row.</summary>
internal static class ImportReport
{
    private static readonly ImportedSiteOutcome[] Outcomes = Enum.GetValues<ImportedSiteOutcome>();

    public static CommandAnswer Answer(IReadOnlyList<ImportedSite> rows, InterfaceLanguages languages) =>
        new(Json(rows, languages), console => Show(console, rows, languages))
        {
            ExitCode = rows.All(r => r.Outcome != ImportedSiteOutcome.Failed)
                ? ExitCode.Done
                : rows.All(r => r.Outcome == ImportedSiteOutcome.Failed) ? ExitCode.Failed : ExitCode.Partly,
        };

    private static JsonObject Json(IReadOnlyList<ImportedSite> rows, InterfaceLanguages languages)
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
        json["interfaceLanguages"] = languages.Json;
        return json;
    }

    private static void Show(IAnsiConsole console, IReadOnlyList<ImportedSite> rows, InterfaceLanguages languages)
    {
        var table = new TextTable("Line", "Site", "Outcome", "Reason");
        foreach (var row in rows)
            table.Add(
                row.Line.ToString(CultureInfo.InvariantCulture),
                row.Key,
                new TextCell(Word(row.Outcome), row.Outcome == ImportedSiteOutcome.Failed ? new Style(Color.Red) : Style.Plain),
                row.Message);
        table.Write(console);
        console.WriteLine(string.Join(", ", Outcomes.Select(o => $"{rows.Count(r => r.Outcome == o)} {Word(o)}")) + ".");
        if (languages.Sentence is { } sentence)
            console.WriteLine(sentence);
    }

    private static string Word(ImportedSiteOutcome outcome) => outcome switch
    {
        ImportedSiteOutcome.Created => "created",
        ImportedSiteOutcome.Changed => "changed",
        ImportedSiteOutcome.Unchanged => "unchanged",
        ImportedSiteOutcome.Failed => "failed",
    };
}
