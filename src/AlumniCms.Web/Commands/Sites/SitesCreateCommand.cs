using System.CommandLine;
using System.Text.Json.Nodes;

using AlumniCms.Kernel.Data;
using AlumniCms.Kernel.Results;
using AlumniCms.Kernel.Sites;
using AlumniCms.Recipes.Networks;
using AlumniCms.Recipes.Reading;
using AlumniCms.Recipes.Running;
using AlumniCms.Sites.Actions;
using AlumniCms.Web.Commands.Recipes;
using AlumniCms.Web.Commands.Running;

using Spectre.Console;

namespace AlumniCms.Web.Commands.Sites;

/// <summary>Makes one site.</summary>
internal sealed class SitesCreateCommand : AlumniCommand
{
    private static readonly Option<string> Recipe = new("--recipe")
    {
        Description = "Run this recipe into a site with a content model of its own, instead of making a country site of the network.",
    };

    private static readonly Option<string[]> Variables = RecipeVariables.Option();

    private readonly SiteOptions _site = new();

    public SitesCreateCommand()
        : base(
            "create",
            "Makes a site that is online at once.",
            "sites create --key mali --country ML --name-fr Mali --name-en Mali --cultures fr --time-zone Africa/Bamako --region africa",
            "sites create --key journal --name-en Journal --cultures en --recipe blog.recipe.json")
    {
        foreach (var option in _site.All)
            Options.Add(option);
        Options.Add(Recipe);
        Options.Add(Variables);
    }

    public override async Task<CommandAnswer> ExecuteAsync(CommandSession session, CancellationToken cancellationToken)
    {
        var own = session.Arguments.GetValue(Recipe);
        if (own is null && _site.MissingForCountry(session.Arguments).ToList() is { Count: > 0 } missing)
            throw CommandException.Usage($"A country site also needs {string.Join(", ", missing)}.");
        var recipe = await RecipeLookup.FindAsync(session, own ?? ImportSites.RecipeName, cancellationToken);
        var variables = RecipeVariables.Read(session, session.Arguments.GetValue(Variables) ?? [], recipe);
        foreach (var (name, value) in own is null ? _site.Variables(session.Arguments) : [])
            variables.TryAdd(name, value);
        var draft = _site.Draft(session.Arguments, own is null ? ContentModelSource.Network : ContentModelSource.Own);
        var (site, run) = await MakeAsync(session, draft, recipe, variables, cancellationToken);
        return new CommandAnswer(
            new JsonObject { ["site"] = SiteJson.Of(site), ["report"] = RecipeReport.Json(run) },
            console =>
            {
                RecipeReport.ShowConcerns(console, run, session.Output.IsVerbose);
                console.WriteLine($"The site '{site.Key}' is {SiteJson.Word(site.Status)} under /{site.Key}/{site.DefaultCulture}.");
            });
    }

    private static async Task<(Site Site, RecipeRun Run)> MakeAsync(
        CommandSession session, SiteDraft draft, RecipeDescriptor recipe, Dictionary<string, string> variables, CancellationToken cancellationToken)
    {
        await using var scope = session.OpenScope(site: null);
        var services = scope.ServiceProvider;
        return await services.GetRequiredService<AlumniDbContext>().InTransactionAsync(
            async ct =>
            {
                // First and by itself: a key that is taken is refused, where the recipe's own step would change that site.
                var saved = await services.GetRequiredService<SaveSite>().RunAsync(draft, onlyCreate: true, ct);
                if (!saved.Succeeded)
                    throw Refused(saved.Refusals);
                services.GetRequiredService<CurrentSite>().Enter(saved.Value.Site);
                var run = await services.GetRequiredService<RunRecipe>()
                    .ExecuteAsync(recipe, new RunRecipeOptions { Variables = variables, NewSite = saved.Value.Site.Key }, null, ct);
                return (saved.Value.Site, run);
            },
            cancellationToken);
    }

    private static CommandException Refused(IReadOnlyList<Refusal> refusals) => CommandException.Refused(
        [.. refusals.Select(r => SiteOptions.NameOf(r.Path) is { } option ? r with { Message = $"{option}: {r.Message}" } : r)]);
}
