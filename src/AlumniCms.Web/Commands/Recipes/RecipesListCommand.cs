using System.Text.Json.Nodes;

using AlumniCms.Recipes.Reading;
using AlumniCms.Web.Commands.Databases;
using AlumniCms.Web.Commands.Running;

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
        return Task.FromResult(new CommandAnswer(Json(listing), TableOf(listing).Write)
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

    private static TextTable TableOf(RecipeListing listing)
    {
        var table = new TextTable("Name", "What it does");
        foreach (var recipe in listing.Recipes)
            table.Add(recipe.Name, What(recipe));
        return table;
    }

    private static string What(RecipeHeader recipe)
    {
        var what = recipe.Description.Length > 0 ? recipe.Description : recipe.DisplayName;
        return recipe.Required.Count == 0 ? what : $"{what} Needs: {string.Join(", ", recipe.Required)}.";
    }
}
