using System.CommandLine;
using System.Text.Json.Nodes;

using AlumniCms.Kernel.Sites;
using AlumniCms.Recipes.Reading;
using AlumniCms.Recipes.Running;
using AlumniCms.Web.Commands.Databases;
using AlumniCms.Web.Commands.Running;

using Spectre.Console;

namespace AlumniCms.Web.Commands.Recipes;

/// <summary>Runs a recipe in one transaction.</summary>
internal sealed class RecipesRunCommand : AlumniCommand
{
    private static readonly Argument<string> Recipe = new("recipe") { Description = "A recipe's name, or the path of its file." };
    private static readonly Option<string> Site = new("--site") { Description = "Key of the site to run it on; the worldwide one by default." };
    private static readonly Option<string[]> Variables = RecipeVariables.Option();
    private static readonly Option<bool> DryRun = new("--dry-run") { Description = "Try everything and keep nothing." };
    private static readonly Option<bool> Strict = new("--strict") { Description = "A step that is not carried out, or a missing file, is an error." };

    public RecipesRunCommand()
        : base(
            "run",
            "Runs a recipe: all of it is kept, or nothing.",
            "recipes run partners.recipe.json --site cameroun --dry-run",
            "recipes run country-site --var key=mali --var country=ML --var nameFr=Mali --var nameEn=Mali --var cultures=fr --var defaultCulture=fr --var timeZone=Africa/Bamako")
    {
        Arguments.Add(Recipe);
        Options.Add(Site);
        Options.Add(Variables);
        Options.Add(DryRun);
        Options.Add(Strict);
    }

    public override DatabaseNeed Need => DatabaseNeed.Migrated | DatabaseNeed.Writable;

    public override async Task<CommandAnswer> ExecuteAsync(CommandSession session, CancellationToken cancellationToken)
    {
        var arguments = session.Arguments;
        var recipe = await RecipeLookup.FindAsync(session, arguments.GetValue(Recipe)!, cancellationToken);
        var options = new RunRecipeOptions
        {
            Variables = RecipeVariables.Read(session, arguments.GetValue(Variables) ?? [], recipe),
            DryRun = arguments.GetValue(DryRun),
            Strict = arguments.GetValue(Strict),
        };
        await using var scope = session.OpenScope(await SiteOfAsync(session, recipe, cancellationToken));
        var run = await scope.ServiceProvider.GetRequiredService<RunRecipe>().ExecuteAsync(recipe, options, null, cancellationToken);
        return Answer(recipe, run, session.Output.IsVerbose);
    }

    private static async Task<Site?> SiteOfAsync(CommandSession session, RecipeDescriptor recipe, CancellationToken cancellationToken)
    {
        if (session.Arguments.GetValue(Site) is { Length: > 0 } key)
            return await session.SiteAsync(key, cancellationToken);
        var worldwide = (await session.SitesAsync(cancellationToken)).Worldwide;
        if (worldwide is null && !recipe.Steps.Any(s => string.Equals(s.Name, "Site", StringComparison.OrdinalIgnoreCase)))
            throw new CommandException(
                ExitCode.WrongState, "network.missing", $"There is no site yet on which '{recipe.Name}' could run. Run the command 'setup' first.");
        return worldwide;
    }

    private static CommandAnswer Answer(RecipeDescriptor recipe, RecipeRun run, bool isVerbose) => new(
        new JsonObject
        {
            ["recipe"] = recipe.Name,
            ["changed"] = run.HasChanged && !run.Options.DryRun,
            ["dryRun"] = run.Options.DryRun,
            ["report"] = RecipeReport.Json(run),
        },
        console =>
        {
            RecipeReport.Show(console, run, isVerbose);
            console.WriteLine(RecipeReport.Sum(recipe.Name, run));
        });
}
