using AlumniCms.Kernel.Caching;
using AlumniCms.Kernel.Data;
using AlumniCms.Kernel.Modules;
using AlumniCms.Kernel.Sites;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace AlumniCms.Tests.Kernel;

public sealed class ModelOfTheModules
{
    [Fact]
    public void Is_not_shared_by_programs_with_different_modules()
    {
        var kernel = Tables([typeof(AlumniDbContext).Assembly]);
        var withSites = Tables([typeof(AlumniDbContext).Assembly, typeof(AlumniCms.Sites.Actions.SaveSite).Assembly]);

        Assert.DoesNotContain("Sites", kernel);
        Assert.Contains("Sites", withSites);
    }

    private static List<string?> Tables(IEnumerable<System.Reflection.Assembly> modules)
    {
        var services = new ServiceCollection();
        services.AddSingleton(new ModuleCatalog(modules));
        services.AddScoped<CurrentSite>().AddSingleton<CacheEvictions>().AddScoped<CacheEvictionQueue>();
        services.AddAlumniDatabase(new DatabaseSettings(DatabaseProvider.Sqlite, "Data Source=:memory:"));
        using var provider = services.BuildServiceProvider();
        using var scope = provider.CreateScope();
        return [.. scope.ServiceProvider.GetRequiredService<AlumniDbContext>().Model.GetEntityTypes().Select(e => e.GetTableName())];
    }
}
