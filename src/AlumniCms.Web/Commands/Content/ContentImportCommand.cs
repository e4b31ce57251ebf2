using System.CommandLine;
using System.Text.Json.Nodes;

using AlumniCms.ContentManagement.Actions;
using AlumniCms.Kernel.Sites;
using AlumniCms.Recipes.Reading;
using AlumniCms.Recipes.Running;
using AlumniCms.Web.Commands.Recipes;
using AlumniCms.Web.Commands.Running;

using Spectre.Console;

namespace AlumniCms.Web.Commands.Content;

/// <summary>Brings items into a site: all of the file, or nothing.</summary>
internal sealed class ContentImportCommand : AlumniCommand
{
    private static readonly Argument<string> Source = new("file") { Description = "A recipe with a step 'content', a JSON list of items, or one item." };
    private static readonly Option<string> Site = new("--site") { Description = "Key of the site.", Required = true };

    public ContentImportCommand()
        : base(
            "import",
            "Brings items into a site: all of the file, or nothing. The same file again changes nothing.",
            "content import articles.recipe.json --site cameroun",
            "content import item.json --site cameroun")
    {
        Arguments.Add(Source);
        Options.Add(Site);
    }

    public override async Task<CommandAnswer> ExecuteAsync(CommandSession session, CancellationToken cancellationToken)
    {
        var site = await session.SiteAsync(session.Arguments.GetValue(Site)!, cancellationToken);
        var path = session.Arguments.GetValue(Source)!;
        var file = await ContentFile.ReadAsync(path, cancellationToken);
        return file.Items is null
            ? await RunAsync(session, site, path, cancellationToken)
            : await ImportAsync(session, site, path, file.Items, cancellationToken);
    }

    private static async Task<CommandAnswer> RunAsync(CommandSession session, Site site, string path, CancellationToken cancellationToken)
    {
        var recipe = await session.Get<RecipeCatalog>().FindAsync(Path.GetFullPath(path), cancellationToken);
        if (recipe.Steps.FirstOrDefault(s => !string.Equals(s.Name, "content", StringComparison.OrdinalIgnoreCase)) is { } other)
            throw new CommandException(
                ExitCode.Failed, "content.recipe", $"{path}: step {other.Index + 1} is '{other.Name}', and this command takes steps 'content' alone. Use 'recipes run'.");
        foreach (var (item, index) in recipe.Steps.SelectMany(s => Items(s.Json)).Select((item, index) => (item, index)))
            ImportItems.RequireId(path, index, item);
        await using var scope = session.OpenScope(site);
        var run = await scope.ServiceProvider.GetRequiredService<RunRecipe>()
            .ExecuteAsync(recipe, new RunRecipeOptions(), null, cancellationToken);
        return new CommandAnswer(
            new JsonObject { ["site"] = site.Key, ["changed"] = run.HasChanged, ["report"] = RecipeReport.Json(run) },
            console =>
            {
                RecipeReport.Show(console, run, session.Output.IsVerbose);
                console.WriteLine(RecipeReport.Sum(recipe.Name, run));
            });
    }

    private static IEnumerable<JsonNode?> Items(JsonObject step) =>
        step.FirstOrDefault(p => string.Equals(p.Key, "Data", StringComparison.OrdinalIgnoreCase)).Value as JsonArray ?? [];

    private static IEnumerable<string> Warnings(ImportedItem item) => item.Warnings.Concat(item.Unmet.Select(u =>
        $"{item.Item.ContentType} '{item.Item.DisplayText}', {u.Path}: {u.Message} It is kept as a draft until then."));

    private static async Task<CommandAnswer> ImportAsync(
        CommandSession session, Site site, string path, IReadOnlyList<JsonNode?> items, CancellationToken cancellationToken)
    {
        var imported = await new ImportItems(session, site).RunAsync(path, items, cancellationToken);
        int Count(ImportOutcome outcome) => imported.Count(i => i.Outcome == outcome);
        string[] warnings = [.. imported.SelectMany(Warnings)];
        foreach (var warning in warnings)
            session.Output.Note(warning);
        return CommandAnswer.Sentence(
            $"{Count(ImportOutcome.Created)} created, {Count(ImportOutcome.Updated)} updated, {Count(ImportOutcome.Unchanged)} unchanged.",
            new JsonObject
            {
                ["site"] = site.Key,
                ["created"] = Count(ImportOutcome.Created),
                ["updated"] = Count(ImportOutcome.Updated),
                ["unchanged"] = Count(ImportOutcome.Unchanged),
                ["warnings"] = new JsonArray([.. warnings.Select(w => JsonValue.Create(w))]),
            });
    }
}
