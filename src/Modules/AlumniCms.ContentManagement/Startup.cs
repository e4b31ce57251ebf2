using AlumniCms.ContentManagement.Actions;
using AlumniCms.ContentManagement.Checks;
using AlumniCms.ContentManagement.Contents;
using AlumniCms.ContentManagement.Copies;
using AlumniCms.ContentManagement.Definitions;
using AlumniCms.ContentManagement.Handlers;
using AlumniCms.ContentManagement.Indexes;
using AlumniCms.ContentManagement.Menus;
using AlumniCms.ContentManagement.Scheduling;
using AlumniCms.ContentManagement.Taxonomies;
using AlumniCms.Kernel.Auditing;
using AlumniCms.Kernel.Data;
using AlumniCms.Kernel.Modules;
using AlumniCms.Kernel.Permissions;
using AlumniCms.Kernel.Sites;
using AlumniCms.Kernel.Timing;

using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace AlumniCms.ContentManagement;

internal sealed class Startup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton<ContentModelStore>();
        services.AddScoped<UncommittedContentModel>();
        services.AddScoped<DefinitionUse>();
        services.AddScoped<IContentManager, ContentManager>();
        services.AddScoped<PublishedContent>();
        services.AddScoped<ContentRights>();
        services.AddScoped(p => new ContentGuards(p.GetServices<IContentGuard>()));
        services.AddSingleton<TaxonomyStore>();
        services.AddScoped<MenuReader>();
        services.AddSingleton<IPermissionProvider, ContentPermissions.Provider>();
        services.AddSingleton<ITimedWork, ScheduledContent>();
        services.AddSingleton<IPublicationCheck, TextStructure>();
        services.AddScoped(p => new PublicationChecks(p.GetServices<IPublicationCheck>()));
        AddHandlers(services);
        AddIndexers(services);
        AddActions(services);
    }

    private static void AddHandlers(IServiceCollection services)
    {
        services.AddScoped<ContentHandler, DefinitionHandler>();
        services.AddScoped<ContentHandler, TitlePartHandler>();
        services.AddScoped<ContentHandler, LocalizationPartHandler>();
        services.AddScoped<ContentHandler, SanitizingHandler>();
        services.AddScoped<ContentHandler, AutoroutePartHandler>();
        services.AddScoped<ContentHandler, AspectHandler>();
    }

    private static void AddIndexers(IServiceCollection services)
    {
        services.AddScoped<ContentIndexer, AutorouteIndexer>();
        services.AddScoped<ContentIndexer, AliasIndexer>();
        services.AddScoped<ContentIndexer, ContainedPartIndexer>();
        services.AddScoped<ContentIndexer, TaxonomyIndexer>();
        services.AddScoped<ContentIndexer, ReferenceIndexer>();
        services.AddScoped<ContentIndexer, ScheduleIndexer>();
    }

    private static void AddActions(IServiceCollection services)
    {
        services.AddScoped<ContentItemWriter>();
        services.AddScoped<AutomationDepth>();
        services.AddScoped<ReindexContent>();
        services.AddScoped<ContentHandler, CopiedPartHandler>();
        services.AddScoped<CopiedRows>();
        services.AddScoped<CopyObstacles>();
        services.AddScoped(p => new WriteCopies(
            Get<AlumniDbContext>(p),
            Get<CurrentSite>(p),
            Get<CurrentActor>(p),
            Get<CopiedRows>(p),
            Get<CopyObstacles>(p),
            Get<ReindexContent>(p),
            p.GetServices<ContentIndexer>(),
            Get<TimeProvider>(p)));
        services.AddScoped<ItemsOfDefinitions>();
        services.AddScoped(p => new DefineContent(
            Get<AlumniDbContext>(p),
            Get<CurrentSite>(p),
            Get<CurrentActor>(p),
            Get<UncommittedContentModel>(p),
            Get<ItemsOfDefinitions>(p),
            Get<AuditTrail>(p)));
        services.AddScoped<SealDraft>();
        services.AddScoped<CloneContentItem>();
        services.AddScoped<RestoreVersion>();
        services.AddScoped(p => new SaveDraft(
            Get<AlumniDbContext>(p),
            Get<CurrentSite>(p),
            Get<CurrentActor>(p),
            Get<ContentRights>(p),
            Get<ContentGuards>(p),
            Get<ContentItemWriter>(p),
            Get<AuditTrail>(p),
            Get<TimeProvider>(p)));
        services.AddScoped(p => new PublishContentItem(
            Get<AlumniDbContext>(p), Get<ContentRights>(p), Get<ContentGuards>(p), Get<ContentItemWriter>(p), Get<AuditTrail>(p), Get<TimeProvider>(p),
            p.GetServices<IPublicationFollower>()));
        services.AddScoped(p => new UnpublishContentItem(
            Get<AlumniDbContext>(p), Get<ContentRights>(p), Get<ContentGuards>(p), Get<ContentItemWriter>(p), Get<AuditTrail>(p)));
        services.AddScoped(p => new RemoveContentItem(
            Get<AlumniDbContext>(p), Get<ContentRights>(p), Get<ContentGuards>(p), Get<ContentItemWriter>(p), Get<AuditTrail>(p)));
        services.AddScoped(p => new ScheduleContentItem(Get<AlumniDbContext>(p), Get<ContentRights>(p), Get<ContentItemWriter>(p), Get<AuditTrail>(p)));
        services.AddScoped(p => new CheckContentItem(Get<AlumniDbContext>(p), Get<ContentRights>(p), Get<ContentItemWriter>(p)));
        services.AddScoped(p => new ImportContentItem(
            Get<AlumniDbContext>(p), Get<CurrentSite>(p), Get<CurrentActor>(p), Get<ContentItemWriter>(p), Get<TimeProvider>(p),
            p.GetServices<IPublicationFollower>()));
        services.AddScoped(p => new CarryIntoContentItem(
            Get<AlumniDbContext>(p), Get<CurrentActor>(p), Get<ContentItemWriter>(p), Get<AuditTrail>(p), Get<TimeProvider>(p)));

        static T Get<T>(IServiceProvider provider)
            where T : notnull => provider.GetRequiredService<T>();
    }
}
