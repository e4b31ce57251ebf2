using AlumniCms.Kernel.Data;
using AlumniCms.Kernel.Permissions;
using AlumniCms.Kernel.Sites;

using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace AlumniCms.Tests.Sites;

/// <summary>An empty, migrated SQLite file with the services of the kernel and of sites.</summary>
public sealed class SiteDatabase : IAsyncLifetime
{
    private readonly string _file = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".db");
    private ServiceProvider _services = null!;

    /// <summary>The sites as the running program sees them.</summary>
    public Task<SiteTable> TableAsync() => _services.GetRequiredService<ISiteStore>().GetAsync().AsTask();

    public async ValueTask InitializeAsync()
    {
        var services = new ServiceCollection();
        var configuration = new ConfigurationBuilder().Build();
        services.AddLogging();
        services.AddSingleton(PlantedFeatures.Catalog);
        new AlumniCms.Kernel.Startup().ConfigureServices(services, configuration);
        new AlumniCms.Sites.Startup().ConfigureServices(services, configuration);
        services.AddAlumniDatabase(new DatabaseSettings(DatabaseProvider.Sqlite, $"Data Source={_file}"));
        _services = services.BuildServiceProvider(validateScopes: true);
        await InAsync<AlumniDbContext, int>(async db =>
        {
            await db.Database.MigrateAsync();
            return 0;
        });
    }

    /// <summary>Runs work with a service of a new scope, as the operator.</summary>
    public async Task<TResult> InAsync<TService, TResult>(Func<TService, Task<TResult>> work, bool asOperator = true)
        where TService : notnull
    {
        await using var scope = _services.CreateAsyncScope();
        if (asOperator)
            scope.ServiceProvider.GetRequiredService<CurrentActor>().BecomeOperator();
        return await work(scope.ServiceProvider.GetRequiredService<TService>());
    }

    public async Task<Site?> FindAsync(string key) => (await TableAsync()).ByKey(key);

    public AsyncServiceScope NewScope() => _services.CreateAsyncScope();

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        SqliteConnection.ClearAllPools();
        foreach (var suffix in new[] { "", "-wal", "-shm" })
            File.Delete(_file + suffix);
    }
}
