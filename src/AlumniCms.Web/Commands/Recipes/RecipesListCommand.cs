using System.Text.Json.Nodes;

using AlumniCms.Recipes.Reading;
using AlumniCms.Web.Commands.Databases;
using AlumniCms.Web.Commands.Running;

using Spectre.Console;

namespace AlumniCms.Web.Commands.Recipes;

/// <summary>Lists the recipes that can be run by name.</summary>
internal sealed class RecipesListCommand() : AlumniCommand("list", "Lists the recipes that can be run by name.", "recipes list", "recipes list --json")
{
    public override DatabaseNeed Need => DatabaseNeed.None;

    public override Task<CommandAnswer> ExecuteAsync(CommandSession session, CancellationToken cancellationToken)
    {
        var listing = session.Get<RecipeCatalog>().List();
        foreach (var problem in listing.Problems)
            session.Output.Note(problem.ToString());
        return Task.FromResult(new CommandAnswer(Json(listing), console => console.Write(TableOf(listing)))
        {
            Names = [.. listing.Recipes.Select(r => r.Name)],
        });
    }

    private static JsonObject Json(RecipeListing listing) => new()
    {
        ["recipes"] = new JsonArray([.. listing.Recipes.Select(r => new JsonObject
        {
            ["name"] = r.Name,
            ["displayName"] = r.DisplayName,
            ["description"] = r.Description,
            ["version"] = r.Version,
            ["isSetupRecipe"] = r.IsSetupRecipe,
            ["required"] = new JsonArray([.. r.Required.Select(v => JsonValue.Create(v))]),
            ["file"] = r.FilePath,
        })]),
        ["problems"] = new JsonArray([.. listing.Problems.Select(p => RecipeErrorJson.Of(p))]),
    };

    private static Table TableOf(RecipeListing listing)
    {
        var table = new Table().Border(TableBorder.Simple).AddColumns("Name", "What it does", "Needs");
        foreach (var recipe in listing.Recipes)
            table.AddRow(
                new Text(recipe.Name),
                new Text(recipe.Description.Length > 0 ? recipe.Description : recipe.DisplayName),
                new Text(string.Join(' ', recipe.Required)));
        return table;
    }
}
