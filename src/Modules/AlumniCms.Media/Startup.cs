using AlumniCms.ContentManagement.Checks;
using AlumniCms.ContentManagement.Copies;
using AlumniCms.ContentManagement.Indexes;
using AlumniCms.Kernel.Auditing;
using AlumniCms.Kernel.Caching;
using AlumniCms.Kernel.Data;
using AlumniCms.Kernel.Modules;
using AlumniCms.Kernel.Permissions;
using AlumniCms.Kernel.Sites;
using AlumniCms.Kernel.Timing;
using AlumniCms.Media.Actions;
using AlumniCms.Media.Checks;
using AlumniCms.Media.Files;
using AlumniCms.Media.Intake;
using AlumniCms.Media.Library;
using AlumniCms.Media.Recipes;
using AlumniCms.Media.Serving;
using AlumniCms.Media.Storage;
using AlumniCms.Media.Uses;
using AlumniCms.Media.Variants;
using AlumniCms.Recipes.Exporting;
using AlumniCms.Recipes.Running;
using AlumniCms.Sites.Resolution;

using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace AlumniCms.Media;

internal sealed class Startup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton<BlobStore>();
        services.AddSingleton<KnownMedia>();
        services.AddSingleton(_ => PictureTool.Find());
        services.AddSingleton<PictureVariants>();
        services.AddSingleton<ITimedWork, RemoveOrphanBlobs>();
        services.AddSingleton<IPermissionProvider, MediaPermissions.Provider>();
        services.AddScoped<IRecipeStepHandler, MediaStep>();
        services.AddScoped<IRecipeExporter, MediaExporter>();
        services.AddSingleton<MediaIntake>();
        services.AddScoped<MediaFileWriter>();
        services.AddScoped<ContentIndexer, MediaUseIndexer>();
        services.AddScoped<IPublicationCheck, AlternativeTexts>();
        services.AddScoped<ICopyCheck, CopiedFiles>();
        AddActions(services);
        services.AddScoped(p => new MediaUses(Get<AlumniDbContext>(p), Get<CurrentSite>(p), Get<ISiteStore>(p)));
        services.AddScoped(p => new MediaQuery(Get<AlumniDbContext>(p), Get<CurrentSite>(p), Get<ISiteStore>(p), Get<MediaUses>(p)));
        services.AddScoped(p => new FindMediaFile(
            Get<AlumniDbContext>(p), Get<CurrentSite>(p), Get<ISiteStore>(p), Get<KnownMedia>(p), Get<CacheEvictions>(p)));
        services.AddScoped(p => new MediaUrl(
            Get<FindMediaFile>(p), Get<CurrentSite>(p), Get<SiteAddress>(p), Get<PictureVariants>(p)));
    }

    public override void MapEndpoints(IEndpointRouteBuilder routes) => MediaEndpoint.Map(routes);

    private static void AddActions(IServiceCollection services)
    {
        services.AddScoped(p => new SaveMediaFile(Get<AlumniDbContext>(p), Get<CurrentActor>(p), Get<MediaIntake>(p), Get<MediaFileWriter>(p)));
        services.AddScoped(p => new UploadMediaFile(Get<AlumniDbContext>(p), Get<CurrentActor>(p), Get<MediaIntake>(p), Get<MediaFileWriter>(p)));
        services.AddScoped(p => new ChangeMediaDetails(Get<AlumniDbContext>(p), Get<CurrentSite>(p), Get<CurrentActor>(p), Get<AuditTrail>(p)));
        services.AddScoped(p => new RemoveMediaFile(Get<AlumniDbContext>(p), Get<CurrentSite>(p), Get<CurrentActor>(p), Get<MediaUses>(p), Get<AuditTrail>(p)));
        services.AddScoped(p => new MoveMediaFile(Get<AlumniDbContext>(p), Get<CurrentSite>(p), Get<CurrentActor>(p), Get<MediaUses>(p), Get<AuditTrail>(p)));
    }

    private static T Get<T>(IServiceProvider provider)
        where T : notnull => provider.GetRequiredService<T>();
}
