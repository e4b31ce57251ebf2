using AlumniCms.ContentManagement.Contents;
using AlumniCms.ContentManagement.Definitions;
using AlumniCms.ContentManagement.Indexes;
using AlumniCms.Kernel.Caching;
using AlumniCms.Kernel.Data;
using AlumniCms.Kernel.Modules;
using AlumniCms.Kernel.Permissions;
using AlumniCms.Kernel.Sites;
using AlumniCms.Search.Contracts;
using AlumniCms.Search.Engines;
using AlumniCms.Search.Finding;
using AlumniCms.Search.Indexing;
using AlumniCms.Search.Lists;

using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace AlumniCms.Search;

internal sealed class Startup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton<IPermissionProvider, SearchPermissions.Provider>();
        services.AddScoped<ISearchEngine>(p => p.GetRequiredService<DatabaseSettings>().Provider switch
        {
            DatabaseProvider.Sqlite => new SqliteSearchEngine(p.GetRequiredService<AlumniDbContext>()),
            DatabaseProvider.PostgreSql => new PostgreSqlSearchEngine(p.GetRequiredService<AlumniDbContext>()),
        });
        services.AddScoped<ContentIndexer, SearchIndexer>();
        services.AddScoped<SiteIndexes>();
        services.AddScoped(p => new ReadableDocuments(
            p.GetRequiredService<AlumniDbContext>(),
            p.GetRequiredService<CurrentSite>(),
            p.GetRequiredService<CurrentActor>(),
            p.GetRequiredService<PublishedContent>(),
            p.GetRequiredService<ContentModelStore>()));
        services.AddScoped(p => new ContentSearch(
            p.GetRequiredService<AlumniDbContext>(),
            p.GetRequiredService<CurrentSite>(),
            p.GetRequiredService<ReadableDocuments>(),
            p.GetRequiredService<ISearchEngine>()));
        services.AddScoped<RebuildIndexes>();
        services.AddScoped(p => new NearbyDocuments(p.GetRequiredService<AlumniDbContext>(), p.GetRequiredService<TimeProvider>()));
        services.AddScoped(p => new NetworkDocuments(p.GetRequiredService<AlumniDbContext>()));
        var lists = ListSettings.From(configuration);
        services.AddSingleton(p => new ListSnapshots(
            p.GetRequiredService<IServiceScopeFactory>(), p.GetRequiredService<CacheEvictions>(), lists));
        services.AddHostedService<ListWarmUp>();
        services.AddScoped(p => new ContentLists(
            p.GetRequiredService<AlumniDbContext>(),
            p.GetRequiredService<CurrentSite>(),
            p.GetRequiredService<CurrentActor>(),
            p.GetRequiredService<PublishedContent>(),
            p.GetRequiredService<ContentModelStore>(),
            p.GetRequiredService<ContentSearch>(),
            p.GetRequiredService<ListSnapshots>(),
            p.GetRequiredService<PageTags>(),
            p.GetRequiredService<TimeProvider>()));
    }
}
