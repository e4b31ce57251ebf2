using System.Text.Json.Nodes;

using AlumniCms.Kernel.Data;
using AlumniCms.Kernel.Sites;
using AlumniCms.Recipes.Reading;
using AlumniCms.Recipes.Running;
using AlumniCms.Sites.Actions;
using AlumniCms.Web.Commands.Running;

namespace AlumniCms.Web.Commands.Setup;

/// <summary>Makes the worldwide site, its name and its administrator in one transaction.</summary>
internal sealed class MakeNetwork(CommandSession session)
{
    public async Task<(Site Site, RecipeRun Run)> RunAsync(
        RecipeDescriptor recipe, string? name, AdministratorSignIn signIn, CancellationToken cancellationToken)
    {
        await using var scope = session.OpenScope(site: null);
        var services = scope.ServiceProvider;
        return await services.GetRequiredService<AlumniDbContext>().InTransactionAsync(
            async ct =>
            {
                var run = await services.GetRequiredService<RunRecipe>().ExecuteAsync(recipe, new RunRecipeOptions(), null, ct);
                var site = services.GetRequiredService<CurrentSite>() is { HasSite: true, Site: { IsWorldwide: true } made }
                    ? made
                    : throw new CommandException(
                        ExitCode.Failed, "setup.recipe", $"The recipe '{recipe.Name}' makes no worldwide site. Use one with a step 'Site' that says \"Worldwide\": true.");
                if (!string.IsNullOrWhiteSpace(name))
                    await RenameAsync(services, site, name.Trim(), ct);
                await FirstAdministrator.MakeAsync(services, signIn, ct);
                return (site, run);
            },
            cancellationToken);
    }

    private static async Task RenameAsync(IServiceProvider services, Site site, string name, CancellationToken cancellationToken)
    {
        var draft = new SiteDraft
        {
            Key = site.Key,
            IsWorldwide = true,
            Cultures = site.Cultures,
            DefaultCulture = site.DefaultCulture,
            Names = site.Cultures.ToDictionary(c => c, _ => name, StringComparer.Ordinal),
        };
        _ = (await services.GetRequiredService<SaveSite>().RunAsync(draft, cancellationToken: cancellationToken)).Value;
        _ = (await services.GetRequiredService<ChangeSiteSettings>()
            .RunAsync(site.Key, new JsonObject { ["SiteName"] = name }, cancellationToken)).Value;
    }
}
