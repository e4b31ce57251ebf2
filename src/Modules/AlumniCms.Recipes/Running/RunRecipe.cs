using AlumniCms.Kernel.Auditing;
using AlumniCms.Kernel.Data;
using AlumniCms.Kernel.Ids;
using AlumniCms.Kernel.Permissions;
using AlumniCms.Kernel.Sites;
using AlumniCms.Recipes.Reading;
using AlumniCms.Recipes.Scripting;

using Microsoft.Extensions.Configuration;

namespace AlumniCms.Recipes.Running;

/// <summary>Runs a recipe in one transaction: all of it is kept, or nothing.</summary>
public sealed class RunRecipe(
    AlumniDbContext db,
    CurrentSite site,
    CurrentActor actor,
    RecipeCatalog catalog,
    IEnumerable<IRecipeStepHandler> handlers,
    IConfiguration configuration,
    AuditTrail audit,
    TimeProvider time)
{
    private const int MostIncluded = 16;

    private readonly Dictionary<string, IRecipeStepHandler> _handlers =
        handlers.ToDictionary(h => h.Name, StringComparer.OrdinalIgnoreCase);

    /// <summary>Runs the recipe on the current site, or on the one that its own <c>Site</c> step makes.</summary>
    /// <exception cref="RecipeException">A step failed; nothing was kept.</exception>
    public async Task<RecipeRun> ExecuteAsync(
        RecipeDescriptor recipe, RunRecipeOptions options, IProgress<RecipeReportLine>? progress, CancellationToken cancellationToken)
    {
        if (!actor.Has(KernelPermissions.ManageRecipes, ""))
            throw new RecipeException("Recipes may be run by operators only.", "Sign in with the permission 'ManageRecipes'.") { File = recipe.FilePath };
        var run = new RecipeRun(options, catalog, progress, IncludeAsync);
        var before = site.HasSite ? site.Site : null;
        try
        {
            await db.InTransactionAsync(
                async ct =>
                {
                    await IncludeAsync(run, recipe, options.Variables, ct);
                    if (run.HasChanged && site.HasSite)
                        audit.Add("recipe.run", "Recipe", recipe.Name, after: new { steps = run.Report.Count(l => l.Outcome == RecipeOutcome.Done) });
                    await db.SaveChangesAsync(ct);
                    return true;
                },
                _ => !options.DryRun,
                cancellationToken);
        }
        catch (RecipeException exception) when (exception.Line is null)
        {
            throw RecipeErrorPlace.Find(exception);
        }
        finally
        {
            if (before is not null)
                site.Enter(before);
        }

        return run;
    }

    private async Task IncludeAsync(
        RecipeRun run, RecipeDescriptor recipe, IReadOnlyDictionary<string, string> variables, CancellationToken cancellationToken)
    {
        if (run.Depth >= MostIncluded)
            throw new RecipeException($"Recipes include each other {MostIncluded} deep.", "Look for a circle in their 'recipes' steps.") { File = recipe.FilePath };
        run.Depth++;
        var scope = Scope(run, recipe, variables);
        RequireVariables(recipe, scope);
        var reported = 0;
        foreach (var source in recipe.Steps)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var step = new RecipeStepContext(recipe, source, scope, run);
            await ExecuteAsync(step, source, cancellationToken);
            for (; reported < scope.Warnings.Count; reported++)
                step.Report(RecipeOutcome.Warning, scope.Warnings[reported].Message);
        }

        run.Depth--;
    }

    private async Task ExecuteAsync(RecipeStepContext step, RecipeStepSource source, CancellationToken cancellationToken)
    {
        if (_handlers.TryGetValue(source.Name, out var handler))
        {
            await handler.ExecuteAsync(step, cancellationToken);
            return;
        }

        var reason = UncarriedSteps.Reason(source.Name, _handlers.Keys);
        if (step.Run.Options.Strict)
            throw step.Error($"The step '{source.Name}' is not carried out: {reason}", "Remove it, or run without --strict.");
        step.Report(RecipeOutcome.Skipped, reason);
    }

    private ScriptScope Scope(RecipeRun run, RecipeDescriptor recipe, IReadOnlyDictionary<string, string> variables) =>
        new(recipe, variables)
        {
            Time = time,
            NewId = () => IdGenerator.NewId(time),
            Files = RecipeFiles.Of(recipe, catalog.Roots),
            Configuration = key => configuration[key],
            OnMissingFile = (_, _) => !run.Options.Strict,
            Parameters = new Dictionary<string, string?>(StringComparer.OrdinalIgnoreCase)
            {
                ["SiteName"] = site.HasSite ? site.Site.NameIn(site.Culture) : "",
                ["AdminUserId"] = actor.Id,
                ["AdminUsername"] = actor.Name,
                ["AdminEmail"] = "",
            },
        };

    private static void RequireVariables(RecipeDescriptor recipe, ScriptScope scope)
    {
        var missing = recipe.Required.Where(name => string.IsNullOrWhiteSpace(scope.Variables.Peek(name))).ToList();
        if (missing.Count > 0)
            throw new RecipeException(
                $"The recipe '{recipe.Name}' needs values for: {string.Join(", ", missing)}.",
                $"Give them, for example --var {missing[0]}=….") { File = recipe.FilePath };
    }
}
