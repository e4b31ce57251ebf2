using AlumniCms.Display.Caching;
using AlumniCms.Display.Fields;
using AlumniCms.Display.Frames;
using AlumniCms.Display.Head;
using AlumniCms.Display.Pages;
using AlumniCms.Display.Rendering;
using AlumniCms.Display.SiteMaps;
using AlumniCms.Display.Styles;
using AlumniCms.Display.Widgets;
using AlumniCms.Kernel.Caching;
using AlumniCms.Kernel.Modules;

using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace AlumniCms.Display;

internal sealed class Startup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton<ViewFinder>();
        services.AddScoped<SiteViews>();
        services.AddSingleton<InterfaceLanguage>();
        services.AddSingleton<AssetRoutes>();
        services.AddScoped<PageFrames>();
        services.AddScoped<ContactPage>();
        services.AddScoped<PageHead>();
        services.AddScoped<WidgetReader>();
        services.AddScoped<FieldSourceReader>();
        services.AddScoped<ValueNames>();
        services.AddScoped<FieldPresenter>();
        services.AddScoped<ClosedFields>();
        services.AddScoped<SectionPaths>();
        services.AddScoped<SiteClock>();
        services.AddScoped<TypeNames>();
        services.AddScoped<ItemTeasers>();
        services.AddScoped<ItemNeighbours>();
        services.AddScoped<ItemPages>();
        services.AddScoped<ListPages>();
        services.AddScoped<CountrySites>();
        services.AddScoped<RegionNews>();
        services.AddScoped<NetworkFigures>();
        services.AddScoped<HomePages>();
        AddPageCache(services);
    }

    private static void AddPageCache(IServiceCollection services)
    {
        services.AddOutputCache();
        var memory = services.Last(s => s.ServiceType == typeof(IOutputCacheStore));
        services.Remove(memory);
        services.AddSingleton<IOutputCacheStore>(provider => new FreshPageStore(
            (IOutputCacheStore)memory.ImplementationFactory!(provider), provider.GetRequiredService<CacheEvictions>()));
        services.AddHostedService<OutputCacheEviction>();
    }

    public override void MapEndpoints(IEndpointRouteBuilder routes)
    {
        routes.MapMethods("/_error/{code:int}", [HttpMethods.Get, HttpMethods.Head, HttpMethods.Post, HttpMethods.Put, HttpMethods.Delete, HttpMethods.Patch], ErrorEndpoint.ShowAsync)
            .AllowAnonymous().ExcludeFromDescription();
        routes.MapMethods(SiteStyleEndpoint.Path, [HttpMethods.Get, HttpMethods.Head], SiteStyleEndpoint.Show)
            .AllowAnonymous().ExcludeFromDescription();
        routes.MapMethods("/site-map", [HttpMethods.Get, HttpMethods.Head], SiteMapEndpoint.ShowAsync)
            .AllowAnonymous().CacheOutput(policy => policy.AddPolicy<PublicPagePolicy>(), excludeDefaultPolicy: true);
        routes.MapMethods("/{**path}", [HttpMethods.Get, HttpMethods.Head], PageEndpoints.ShowAsync)
            .AllowAnonymous().CacheOutput(policy => policy.AddPolicy<PublicPagePolicy>(), excludeDefaultPolicy: true).WithOrder(1000);
    }
}
