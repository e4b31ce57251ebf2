using AlumniCms.Kernel.Caching;
using AlumniCms.Kernel.Data;
using AlumniCms.Kernel.Modules;
using AlumniCms.Kernel.Permissions;
using AlumniCms.Kernel.Sites;
using AlumniCms.Kernel.Timing;
using AlumniCms.Media.Actions;
using AlumniCms.Media.Files;
using AlumniCms.Media.Recipes;
using AlumniCms.Media.Serving;
using AlumniCms.Media.Storage;
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
        services.AddScoped(p => new SaveMediaFile(
            Get<AlumniDbContext>(p), Get<CurrentSite>(p), Get<CurrentActor>(p), Get<BlobStore>(p), Get<TimeProvider>(p)));
        services.AddScoped(p => new FindMediaFile(
            Get<AlumniDbContext>(p), Get<CurrentSite>(p), Get<ISiteStore>(p), Get<KnownMedia>(p), Get<CacheEvictions>(p)));
        services.AddScoped(p => new MediaUrl(
            Get<FindMediaFile>(p), Get<CurrentSite>(p), Get<SiteAddress>(p), Get<PictureVariants>(p)));

        static T Get<T>(IServiceProvider provider)
            where T : notnull => provider.GetRequiredService<T>();
    }

    public override void MapEndpoints(IEndpointRouteBuilder routes) => MediaEndpoint.Map(routes);
}
