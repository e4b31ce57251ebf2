using System.Diagnostics;
using System.Globalization;
using System.Text.Json.Nodes;

using AlumniCms.Kernel.Permissions;
using AlumniCms.Kernel.Sites;
using AlumniCms.Recipes.Networks;
using AlumniCms.Recipes.Reading;
using AlumniCms.Recipes.Running;
using AlumniCms.Sites.Actions;
using AlumniCms.Sites.Import;

namespace AlumniCms.Web.Demo;

/// <summary>
/// Builds the demo network on an empty database: the worldwide site, the country sites of <c>recipes/demo/sites.csv</c>
/// and the content of each. A build that was interrupted goes on where it stopped.
/// </summary>
internal sealed class DemoNetwork(IServiceProvider services, TextWriter output)
{
    private const string StateSetting = "DemoNetwork";

    /// <summary>Builds what is missing, and says what it does.</summary>
    public async Task BuildAsync(CancellationToken cancellationToken)
    {
        var sites = services.GetRequiredService<ISiteStore>();
        if ((await sites.GetAsync(cancellationToken)).Worldwide is { } begun && begun.Settings[StateSetting]?.ToString() != "building")
            return;
        var clock = Stopwatch.StartNew();
        await output.WriteLineAsync("Building the demo network. This happens once.");
        await RunAsync("network", null, cancellationToken);
        var world = (await sites.GetAsync(cancellationToken)).Worldwide!;
        await MarkAsync(world, "building", cancellationToken);
        var keys = new List<string> { world.Key };
        await foreach (var site in ImportAsync(cancellationToken))
            keys.Add(site);
        var known = services.GetRequiredService<RecipeCatalog>().List().Recipes.Select(r => r.Name).ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var key in keys.Where(key => known.Contains($"demo.{key}")))
            await RunAsync($"demo.{key}", (await sites.GetAsync(cancellationToken)).ByKey(key), cancellationToken);
        await new DemoAdministrator(services, output).MakeAsync(cancellationToken);
        await MarkAsync(world, "built", cancellationToken);
        await output.WriteLineAsync(string.Create(
            CultureInfo.InvariantCulture, $"The demo network is ready ({clock.Elapsed.TotalSeconds:0.0} s). Its people and offers are examples."));
    }

    private async IAsyncEnumerable<string> ImportAsync([System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var lines = new List<SiteCsvLine>();
        await using (var file = File.OpenRead(Path.Combine(AppContext.BaseDirectory, "recipes", "demo", "sites.csv")))
            await foreach (var line in SiteCsv.ReadAsync(file, cancellationToken))
                lines.Add(line);
        await foreach (var row in services.GetRequiredService<ImportSites>().ExecuteAsync(lines, cancellationToken))
        {
            if (row.Outcome == ImportedSiteOutcome.Failed)
                throw new Hosting.StartException($"recipes/demo/sites.csv, line {row.Line}: {row.Message}");
            yield return row.Key;
        }
    }

    private async Task RunAsync(string recipeName, Site? site, CancellationToken cancellationToken)
    {
        await using var scope = services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentActor>().BecomeOperator();
        if (site is not null)
            scope.ServiceProvider.GetRequiredService<CurrentSite>().Enter(site);
        var recipe = await services.GetRequiredService<RecipeCatalog>().FindByNameAsync(recipeName, cancellationToken);
        var run = await scope.ServiceProvider.GetRequiredService<RunRecipe>()
            .ExecuteAsync(recipe, new RunRecipeOptions(), null, cancellationToken);
        await output.WriteLineAsync($"  {recipeName}: {(run.HasChanged ? "done" : "was there")}");
    }

    private async Task MarkAsync(Site world, string state, CancellationToken cancellationToken)
    {
        await using var scope = services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentActor>().BecomeOperator();
        var marked = await scope.ServiceProvider.GetRequiredService<ChangeSiteSettings>()
            .RunAsync(world.Key, new JsonObject { [StateSetting] = state }, cancellationToken);
        _ = marked.Value;
    }
}
