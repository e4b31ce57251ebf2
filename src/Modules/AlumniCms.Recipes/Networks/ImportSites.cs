using AlumniCms.Kernel.Permissions;
using AlumniCms.Kernel.Sites;
using AlumniCms.Recipes.Reading;
using AlumniCms.Recipes.Running;
using AlumniCms.Sites.Actions;
using AlumniCms.Sites.Import;

using Microsoft.Extensions.DependencyInjection;

namespace AlumniCms.Recipes.Networks;

/// <summary>
/// Makes the country sites of a network file, each in a transaction of its own: an interrupted import goes on where it
/// stopped, and importing the same file again changes nothing.
/// </summary>
public sealed class ImportSites(IServiceScopeFactory scopes, RecipeCatalog catalog, ISiteStore sites)
{
    /// <summary>Name of the recipe from which country sites are made.</summary>
    public const string RecipeName = "country-site";

    /// <summary>Imports the rows; a bad row is reported and does not stop the others.</summary>
    public async IAsyncEnumerable<ImportedSite> ExecuteAsync(
        IReadOnlyList<SiteCsvLine> lines,
        [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var recipe = await catalog.FindByNameAsync(RecipeName, cancellationToken);
        foreach (var line in lines)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (line.Row is { } row)
                yield return await ImportAsync(row, recipe, cancellationToken);
            else
                yield return new ImportedSite(line.Line, line.Key, ImportedSiteOutcome.Failed, string.Join(" ", line.Errors.Select(Say)));
        }
    }

    private static string Say(SiteCsvError error) =>
        error.Column is null ? error.Message : $"Column {error.Column}: {error.Message}";

    private async Task<ImportedSite> ImportAsync(SiteCsvRow row, RecipeDescriptor recipe, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentActor>().BecomeOperator();
        if ((await sites.GetAsync(cancellationToken)).ByKey(row.Draft.Key) is { } existing)
            return await UpdateAsync(scope.ServiceProvider, row, existing, cancellationToken);
        try
        {
            await scope.ServiceProvider.GetRequiredService<RunRecipe>()
                .ExecuteAsync(recipe, new RunRecipeOptions { Variables = Variables(row) }, null, cancellationToken);
            return new ImportedSite(row.Line, row.Draft.Key, ImportedSiteOutcome.Created, "");
        }
        catch (RecipeException exception)
        {
            return new ImportedSite(row.Line, row.Draft.Key, ImportedSiteOutcome.Failed, $"{exception.Message} {exception.Mend}".TrimEnd());
        }
    }

    private static async Task<ImportedSite> UpdateAsync(
        IServiceProvider services, SiteCsvRow row, Site existing, CancellationToken cancellationToken)
    {
        if (existing.IsWorldwide)
            return new ImportedSite(row.Line, row.Draft.Key, ImportedSiteOutcome.Failed, "This is the key of the worldwide site; choose another.");
        var result = await services.GetRequiredService<SaveSite>().RunAsync(row.Draft, cancellationToken: cancellationToken);
        if (!result.Succeeded)
            return new ImportedSite(
                row.Line, row.Draft.Key, ImportedSiteOutcome.Failed, string.Join(" ", result.Refusals.Select(r => r.ToString())));
        return new ImportedSite(
            row.Line, row.Draft.Key, result.Value.Changed ? ImportedSiteOutcome.Changed : ImportedSiteOutcome.Unchanged, "");
    }

    private static Dictionary<string, string> Variables(SiteCsvRow row)
    {
        var draft = row.Draft;
        return new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["key"] = draft.Key,
            ["country"] = draft.Country ?? "",
            ["nameFr"] = draft.Names.GetValueOrDefault("fr", ""),
            ["nameEn"] = draft.Names.GetValueOrDefault("en", ""),
            ["nameLocal"] = draft.Names.FirstOrDefault(n => n.Key is not ("fr" or "en")).Value ?? "",
            ["cultures"] = string.Join('|', draft.Cultures),
            ["defaultCulture"] = draft.DefaultCulture ?? draft.Cultures[0],
            ["timeZone"] = draft.TimeZone ?? "UTC",
            ["region"] = draft.Region ?? "",
            ["capitalFr"] = row.CapitalFr,
            ["capitalEn"] = row.CapitalEn,
        };
    }
}
