using AlumniCms.Admin.Dashboard;
using AlumniCms.Admin.Endpoints;
using AlumniCms.Admin.Listings.Views;
using AlumniCms.Admin.Menu;
using AlumniCms.Admin.Refusals;
using AlumniCms.ContentManagement.Contents;
using AlumniCms.Kernel.Modules;
using AlumniCms.Kernel.Outbox;
using AlumniCms.Kernel.Permissions;
using AlumniCms.Notifications.Notices;
using AlumniCms.SiteAdministration.Health;
using AlumniCms.SiteAdministration.Lists;
using AlumniCms.SiteAdministration.Network;
using AlumniCms.SiteAdministration.Recipes;
using AlumniCms.SiteAdministration.Redirects;
using AlumniCms.SiteAdministration.Settings;
using AlumniCms.SiteAdministration.Types;
using AlumniCms.Sites.Actions;
using AlumniCms.Statistics.Figures;

using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace AlumniCms.SiteAdministration;

internal sealed class Startup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services, IConfiguration configuration)
    {
        services.AddScoped<IAdminMenu, SiteMenu>();
        services.AddScoped<IRefusalWords, SiteRefusals>();
        services.AddScoped<TypeWords>();
        services.AddScoped<TypeDesk>();
        services.AddScoped<TypesEndpoint>();
        services.AddScoped<TypeEndpoint>();
        services.AddScoped<FieldEndpoint>();
        services.AddScoped<SettingsEndpoint>();
        services.AddScoped<SiteWords>();
        services.AddScoped<SitesEndpoint>();
        services.AddScoped<NewSiteEndpoint>();
        services.AddScoped<ISiteFigure, PublicationFigure>();
        services.AddScoped<ISiteFigure, EndedFigure>();
        services.AddScoped<ISiteFigure, RefusedFigure>();
        services.AddScoped<HealthBoard>();
        services.AddScoped<HealthEndpoint>();
        services.AddScoped<DormancyWords>();
        services.AddScoped<DormancyEndpoint>();
        services.AddOutboxHandler<SiteDormancySet, DormancyNotices>();
        services.AddSingleton(new NoticeKind(DormancyNotices.Kind, "Who answers for a site", "Texts and reviews"));
        services.AddScoped<IDashboardCards, HealthCards>();
        services.AddScoped<RecipeWords>();
        services.AddScoped<RecipesEndpoint>();
        services.AddScoped<ItemsEndpoint>();
        services.AddScoped<ChangeRedirects>();
        services.AddScoped<RedirectsEndpoint>();
    }

    public override void MapEndpoints(IEndpointRouteBuilder routes)
    {
        MapTypes(routes);
        MapNetwork(routes);
        routes.MapAdmin("/taxonomies", SitePermissions.ManageSettings).MapGet("/", (ItemsEndpoint e, HttpContext http, CancellationToken ct) => e.TaxonomiesAsync(http, ct)).KeepsViews("taxonomies");
        routes.MapAdmin("/menus", SitePermissions.ManageSettings).MapGet("/", (ItemsEndpoint e, HttpContext http, CancellationToken ct) => e.MenusAsync(http, ct)).KeepsViews("menus");
        var redirects = routes.MapAdmin("/redirects", SitePermissions.ManageSettings);
        redirects.MapGet("/", (RedirectsEndpoint e, HttpContext http, CancellationToken ct) => e.ShowAsync(http, ct)).KeepsViews("redirects");
        redirects.MapPost("/", (RedirectsEndpoint e, HttpContext http, CancellationToken ct) => e.AddAsync(http, ct));
        redirects.MapPost("/remove", (RedirectsEndpoint e, HttpContext http, CancellationToken ct) => e.RemoveAsync(http, ct));
        var settings = routes.MapAdmin("/settings", SitePermissions.ManageSettings);
        settings.MapGet("/", (SettingsEndpoint e, string? done, CancellationToken ct) => e.ShowAsync(done, ct));
        settings.MapPost("/", (SettingsEndpoint e, HttpContext http, CancellationToken ct) => e.SendAsync(http, ct));
        settings.MapPost("/looks", (SettingsEndpoint e, HttpContext http, CancellationToken ct) => e.SendLooksAsync(http, ct));
        settings.MapPost("/features", (SettingsEndpoint e, HttpContext http, CancellationToken ct) => e.SendFeaturesAsync(http, ct));
    }

    private static void MapNetwork(IEndpointRouteBuilder routes)
    {
        var sites = routes.MapAdmin("/sites", KernelPermissions.ManageSites);
        sites.MapGet("/", (SitesEndpoint e, HttpContext http, CancellationToken ct) => e.ListAsync(http, ct)).KeepsViews("sites");
        sites.MapPost("/status", (SitesEndpoint e, HttpContext http, CancellationToken ct) => e.SetStatusAsync(http, ct));
        sites.MapGet("/new", (NewSiteEndpoint e, CancellationToken ct) => e.BeginAsync(ct));
        sites.MapPost("/new", (NewSiteEndpoint e, HttpContext http, CancellationToken ct) => e.SendAsync(http, ct));

        var health = routes.MapAdmin("/" + HealthEndpoint.Path, KernelPermissions.ManageSites);
        health.MapGet("/", (HealthEndpoint e, HttpContext http, CancellationToken ct) => e.ShowAsync(http, ct)).KeepsViews(HealthEndpoint.Path);
        health.MapGet("/{key}", (DormancyEndpoint e, string key, CancellationToken ct) => e.ShowAsync(key, ct));
        health.MapPost("/{key}", (DormancyEndpoint e, HttpContext http, string key, CancellationToken ct) => e.MarkAsync(http, key, ct));
        health.MapPost("/{key}/wake", (DormancyEndpoint e, HttpContext http, string key, CancellationToken ct) => e.WakeAsync(http, key, ct));

        var recipes = routes.MapAdmin("/recipes", KernelPermissions.ManageRecipes);
        recipes.MapGet("/", (RecipesEndpoint e, HttpContext http) => e.List(http)).KeepsViews("recipes");
        recipes.MapGet("/run", (RecipesEndpoint e, string? name, CancellationToken ct) => e.ShowAsync(name, ct));
        recipes.MapPost("/run", (RecipesEndpoint e, HttpContext http, CancellationToken ct) => e.RunAsync(http, ct));
    }

    private static void MapTypes(IEndpointRouteBuilder routes)
    {
        var types = routes.MapAdmin("/types", ContentPermissions.EditContentTypes);
        types.MapGet("/", (TypesEndpoint e, HttpContext http, CancellationToken ct) => e.ListAsync(http, ct)).KeepsViews("types");
        types.MapGet("/new", (TypesEndpoint e, CancellationToken ct) => e.BeginAsync(ct));
        types.MapPost("/new", (TypesEndpoint e, HttpContext http, CancellationToken ct) => e.CreateAsync(http, ct));
        types.MapGet("/{type}", (TypeEndpoint e, string type, string? done, CancellationToken ct) => e.ShowAsync(type, done, ct));
        types.MapPost("/{type}", (TypeEndpoint e, HttpContext http, string type, CancellationToken ct) => e.SendAsync(http, type, ct));
        types.MapGet("/{type}/remove", (TypeEndpoint e, string type, CancellationToken ct) => e.AskAsync(type, ct));
        types.MapPost("/{type}/remove", (TypeEndpoint e, string type, CancellationToken ct) => e.RemoveAsync(type, ct));
        types.MapGet("/{type}/fields/{field}", (FieldEndpoint e, string type, string field, string? done, CancellationToken ct) => e.ShowAsync(type, field, done, ct));
        types.MapPost("/{type}/fields/{field}", (FieldEndpoint e, HttpContext http, string type, string field, CancellationToken ct) => e.SendAsync(http, type, field, ct));
        types.MapGet("/{type}/fields/{field}/remove", (FieldEndpoint e, string type, string field, CancellationToken ct) => e.AskAsync(type, field, ct));
        types.MapPost("/{type}/fields/{field}/remove", (FieldEndpoint e, string type, string field, CancellationToken ct) => e.RemoveAsync(type, field, ct));
    }
}
