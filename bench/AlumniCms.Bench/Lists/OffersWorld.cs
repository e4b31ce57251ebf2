using System.Text.Json.Nodes;

using AlumniCms.ContentManagement.Actions;
using AlumniCms.Kernel.Data;
using AlumniCms.Kernel.Modules;
using AlumniCms.Kernel.Permissions;
using AlumniCms.Kernel.Sites;

using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace AlumniCms.Bench.Lists;

/// <summary>The modules up to search in this process, on a database with one site and its offers.</summary>
internal sealed class OffersWorld : IAsyncDisposable
{
    private readonly ServiceProvider _services;

    private OffersWorld(ServiceProvider services) => _services = services;

    public IServiceProvider Services => _services;

    public static async Task<OffersWorld> CreateAsync(
        string provider, string connection, ListsOptions options, CancellationToken cancellationToken)
    {
        var modules = ModuleCatalog.FromFolder(AppContext.BaseDirectory);
        var services = new ServiceCollection();
        var configuration = new ConfigurationBuilder().Build();
        foreach (var type in modules.Modules.SelectMany(m => m.Assembly.GetTypes()).Where(t => t.IsSubclassOf(typeof(StartupBase))))
            ((StartupBase)Activator.CreateInstance(type, nonPublic: true)!).ConfigureServices(services, configuration);
        services.AddLogging().AddHttpContextAccessor().AddSingleton<IConfiguration>(configuration).AddSingleton(modules).AddSingleton<ISiteStore, OneSite>();
        services.AddAlumniDatabase(new DatabaseSettings(Enum.Parse<DatabaseProvider>(provider), connection));
        var world = new OffersWorld(services.BuildServiceProvider());
        await world.InAsync(async p =>
        {
            var db = p.GetRequiredService<AlumniDbContext>();
            await db.Database.MigrateAsync(cancellationToken);
            var recipe = JsonNode.Parse(await File.ReadAllTextAsync(options.Recipe, cancellationToken))!;
            _ = (await p.GetRequiredService<DefineContent>().MergeAsync((JsonObject)recipe["steps"]![0]!, cancellationToken)).Value;
            await new OfferRows(db).WriteAsync(options.Offers, cancellationToken);
            return true;
        });

        // On PostgreSQL as the server does it by itself a minute after so many rows.
        await world.InAsync(p => p.GetRequiredService<AlumniDbContext>().Database.ExecuteSqlRawAsync(
            provider == "Sqlite" ? "ANALYZE" : "VACUUM ANALYZE", cancellationToken));
        return world;
    }

    /// <summary>Works as the operator.</summary>
    public Task<T> InAsync<T>(Func<IServiceProvider, Task<T>> work) => InScopeAsync(work, isOperator: true);

    /// <summary>Reads as a visitor.</summary>
    public Task<T> VisitAsync<T>(Func<IServiceProvider, Task<T>> work) => InScopeAsync(work, isOperator: false);

    public ValueTask DisposeAsync() => _services.DisposeAsync();

    private async Task<T> InScopeAsync<T>(Func<IServiceProvider, Task<T>> work, bool isOperator)
    {
        await using var scope = _services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentSite>().Enter(OneSite.Site, "fr");
        if (isOperator)
            scope.ServiceProvider.GetRequiredService<CurrentActor>().BecomeOperator();
        return await work(scope.ServiceProvider);
    }
}
