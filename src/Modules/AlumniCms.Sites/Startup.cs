using AlumniCms.Kernel.Modules;
using AlumniCms.Kernel.Permissions;
using AlumniCms.Kernel.Sites;
using AlumniCms.Sites.Actions;
using AlumniCms.Sites.Cultures;
using AlumniCms.Sites.Localization;
using AlumniCms.Sites.Resolution;
using AlumniCms.Sites.Storage;

using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace AlumniCms.Sites;

internal sealed class Startup : StartupBase
{
    // Whatever runs before the site is known could only serve the wrong one.
    public override int Order => -1000;

    public override void ConfigureServices(IServiceCollection services, IConfiguration configuration)
    {
        services.AddHttpContextAccessor();
        services.AddSingleton<ICultureFallbackChain, SiteFallbackChain>();
        services.AddPoLocalization();
        services.AddSingleton<ISiteStore, SiteStore>();
        services.AddSingleton(SiteAddressSettings.From(configuration));
        services.AddSingleton<SiteAddress>();
        services.AddSingleton<IPermissionProvider, SitePermissions.Provider>();
        services.AddScoped<SaveSite>();
        services.AddScoped<SetSiteStatus>();
        services.AddScoped<SetSiteDormancy>();
        services.AddScoped<CloseSite>();
        services.AddScoped<ReopenSite>();
        services.AddScoped<SetSiteFeatures>();
        services.AddScoped<ChangeSiteSettings>();
    }

    public override void Configure(IApplicationBuilder app) => app.UseMiddleware<SiteResolution>();
}
