using AlumniCms.Admin.Frames;
using AlumniCms.Admin.Listings;
using AlumniCms.Admin.Refusals;
using AlumniCms.Display.Frames;
using AlumniCms.Kernel.Results;
using AlumniCms.Kernel.Sites;
using AlumniCms.Recipes.Reading;
using AlumniCms.Recipes.Running;

using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Localization;

namespace AlumniCms.SiteAdministration.Recipes;

/// <summary><c>/{site}/admin/recipes</c></summary>
internal sealed class RecipesEndpoint(CurrentSite site, RecipeCatalog catalog, RunRecipe run, RecipeWords words, RefusalTexts refusals, AdminFrames frames, IStringLocalizer<Texts> T)
{
    private const int DeepestInclusion = 16;

    public IResult List(HttpContext http)
    {
        var query = ListingQuery.Read(http.Request);
        var found = catalog.List().Recipes.Where(r => query.Text.Length == 0 || $"{r.Name} {r.DisplayName} {r.Description}".Contains(query.Text, StringComparison.OrdinalIgnoreCase)).ToList();
        return new AdminResult(
            new RecipesPage
            {
                Frame = frames.Make(),
                Title = T["Recipes"],
                Listing = new Listing
                {
                    Key = "recipes",
                    Url = frames.Url("recipes"),
                    Query = query,
                    Columns = [new("name", T["Recipe"]), new("about", T["What it does"]), new("version", T["Version"], Optional: true)],
                    Rows = [.. found.Skip((query.Page - 1) * Listing.PageSize).Take(Listing.PageSize).Select(r => new ListingRow(r.Name, new Dictionary<string, ListingCell>(StringComparer.Ordinal)
                    {
                        ["name"] = new(r.DisplayName.Length > 0 ? r.DisplayName : r.Name) { Url = Url("recipes/run", r.Name), Note = r.Name },
                        ["about"] = new(r.Description),
                        ["version"] = new(r.Version),
                    }))],
                    Total = found.Count,
                    Empty = T["There is no recipe."],
                },
            },
            "Recipes.List");
    }

    public async Task<IResult> ShowAsync(string? name, CancellationToken cancellationToken) =>
        await FindAsync(name, cancellationToken) is { } recipe ? await DrawAsync(recipe, new Dictionary<string, string>(StringComparer.Ordinal), [], cancellationToken) : Results.NotFound();

    public async Task<IResult> RunAsync(HttpContext http, CancellationToken cancellationToken)
    {
        var form = await http.Request.ReadFormAsync(cancellationToken);
        if (await FindAsync(form["name"], cancellationToken) is not { } recipe)
            return Results.NotFound();
        var values = recipe.Required.ToDictionary(v => v, v => form["var." + v].ToString().Trim(), StringComparer.Ordinal);
        if (await ObstacleAsync(recipe, 0, cancellationToken) is { } obstacle)
            return await DrawAsync(recipe, values, [obstacle], cancellationToken);
        var isTrial = form["do"] == "try";
        try
        {
            var done = await run.ExecuteAsync(recipe, new RunRecipeOptions { Variables = values, DryRun = isTrial }, null, cancellationToken);
            return new AdminResult(
                new RecipeReportPage
                {
                    Frame = frames.Make(new PageLink(T["Recipes"], frames.Url("recipes"))),
                    Title = recipe.DisplayName.Length > 0 ? recipe.DisplayName : recipe.Name,
                    Notice = isTrial ? T["It was only tried: nothing has been kept."] : done.HasChanged ? T["The recipe has been run."] : T["The recipe has been run. Everything was so already."],
                    Lines = words.Lines(done),
                    Links = [new PageLink(T["Back to the recipes"], frames.Url("recipes"))],
                },
                "Recipes.Report");
        }
        catch (RecipeException exception)
        {
            return await DrawAsync(recipe, values, [T["Nothing has been kept."], RecipeWords.Of(exception)], cancellationToken);
        }
        catch (RefusedException exception)
        {
            return await DrawAsync(recipe, values, [T["Nothing has been kept."], .. refusals.Of(exception.Refusals)], cancellationToken);
        }
    }

    private async Task<RecipeDescriptor?> FindAsync(string? name, CancellationToken cancellationToken)
    {
        try
        {
            return string.IsNullOrWhiteSpace(name) ? null : await catalog.FindByNameAsync(name, cancellationToken);
        }
        catch (RecipeException)
        {
            return null;
        }
    }

    // A recipe that makes or changes a site by its key could reach another one than this.
    private async Task<string?> ObstacleAsync(RecipeDescriptor recipe, int depth, CancellationToken cancellationToken)
    {
        if (depth > DeepestInclusion)
            return null;
        foreach (var step in recipe.Steps)
        {
            if (step.Name.Equals("Site", StringComparison.OrdinalIgnoreCase))
                return T["This recipe makes a site. A new country site is made on the page “Sites” of the head office."];
            if (!step.Name.Equals("recipes", StringComparison.OrdinalIgnoreCase) || step.Json["Values"] is not System.Text.Json.Nodes.JsonArray included)
                continue;
            foreach (var name in included.Select(v => v?["name"]?.ToString()))
                if (await FindAsync(name, cancellationToken) is { } inner && await ObstacleAsync(inner, depth + 1, cancellationToken) is { } obstacle)
                    return obstacle;
        }

        return null;
    }

    private string Url(string path, string name) => frames.Url(path) + QueryString.Create("name", name);

    private async Task<IResult> DrawAsync(RecipeDescriptor recipe, IReadOnlyDictionary<string, string> values, IReadOnlyList<string> problems, CancellationToken cancellationToken) => new AdminResult(
        new RecipePage
        {
            Frame = frames.Make(new PageLink(T["Recipes"], frames.Url("recipes"))),
            Title = recipe.DisplayName.Length > 0 ? recipe.DisplayName : recipe.Name,
            Problems = problems,
            Recipe = recipe,
            Obstacle = await ObstacleAsync(recipe, 0, cancellationToken),
            Values = values,
            SiteName = site.Site.NameIn(AdminFrames.Language),
        },
        "Recipes.Run");
}
