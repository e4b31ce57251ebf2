using AlumniCms.Bench.Databases;
using AlumniCms.Bench.Processes;
using AlumniCms.Kernel.Caching;
using AlumniCms.Kernel.Data;
using AlumniCms.Kernel.Permissions;
using AlumniCms.Kernel.Sites;
using AlumniCms.Recipes.Networks;
using AlumniCms.Recipes.Reading;
using AlumniCms.Recipes.Running;
using AlumniCms.Sites.Import;
using AlumniCms.Web.Demo;
using AlumniCms.Web.Hosting;

using Microsoft.AspNetCore.Builder;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace AlumniCms.Bench.Editorial;

/// <summary>The whole program in this process, so that what it allocates can be told: a node of a network of the worldwide site and Cameroon.</summary>
internal sealed class RunningProgram : IAsyncDisposable
{
    public const string Country = "cameroun";

    private readonly WebApplication _app;

    private RunningProgram(WebApplication app, int port) => (_app, Port) = (app, port);

    public int Port { get; }

    public IServiceProvider Services => _app.Services;

    /// <summary>A node on a database, which it brings to its shape; nothing runs in it until it serves.</summary>
    public static async Task<RunningProgram> MakeAsync(Database database, CancellationToken cancellationToken)
    {
        var port = FreePort.Find();
        string[] settings = ["--applicationName", "AlumniCms.Web", "--urls", $"http://127.0.0.1:{port}", "--Logging:Console:LogLevel:Default", "None"];
        var app = AlumniApplication.Build(AlumniApplication.CreateBuilder(
            [.. settings, .. database.Environment.Where(s => s.Key.Contains("__", StringComparison.Ordinal)).SelectMany(s => new[] { "--" + s.Key.Replace("__", ":", StringComparison.Ordinal), s.Value })]));
        await DatabaseStart.MigrateAsync(app.Services, cancellationToken);
        return new RunningProgram(app, port);
    }

    /// <summary>Makes the network with its administrator, whose password stands in the data folder.</summary>
    public async Task BuildNetworkAsync(CancellationToken cancellationToken)
    {
        await using (var scope = _app.Services.CreateAsyncScope())
        {
            scope.ServiceProvider.GetRequiredService<CurrentActor>().BecomeOperator();
            var recipe = await Services.GetRequiredService<RecipeCatalog>().FindByNameAsync("network", cancellationToken);
            await scope.ServiceProvider.GetRequiredService<RunRecipe>().ExecuteAsync(recipe, new RunRecipeOptions(), null, cancellationToken);
        }

        await using (var file = File.OpenRead(Path.Combine(AppContext.BaseDirectory, "recipes", "demo", "sites.csv")))
            await foreach (var line in SiteCsv.ReadAsync(file, cancellationToken))
                if (line.Row?.Draft.Key == Country)
                    await foreach (var made in Services.GetRequiredService<ImportSites>().ExecuteAsync([line], cancellationToken))
                        if (made.Outcome == ImportedSiteOutcome.Failed)
                            throw new InvalidOperationException(made.Message);
        await new DemoAdministrator(Services, Console.Error).MakeAsync(cancellationToken);
    }

    public Task ServeAsync(CancellationToken cancellationToken) => _app.StartAsync(cancellationToken);

    /// <summary>Works as the operator on a site.</summary>
    public async Task<T> InAsync<T>(string key, Func<IServiceProvider, Task<T>> work, CancellationToken cancellationToken)
    {
        await using var scope = Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentActor>().BecomeOperator();
        scope.ServiceProvider.GetRequiredService<CurrentSite>().Enter((await Services.GetRequiredService<ISiteStore>().GetAsync(cancellationToken)).ByKey(key)!, "fr");
        return await work(scope.ServiceProvider);
    }

    /// <summary>Rows were written past the program: forgets what it knows, and lets the database look at them as it does by itself in time.</summary>
    public async Task SettleAsync(Database database, CancellationToken cancellationToken)
    {
        Services.GetRequiredService<CacheEvictions>().Apply([CacheEvictions.Everything]);
        await InAsync(Country, p => p.GetRequiredService<AlumniDbContext>().Database.ExecuteSqlRawAsync(database.IsSqlite ? "ANALYZE" : "VACUUM ANALYZE", cancellationToken), cancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        await _app.StopAsync();
        await _app.DisposeAsync();
    }
}
