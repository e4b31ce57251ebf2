using AlumniCms.Admin.Dashboard;
using AlumniCms.Admin.Endpoints;
using AlumniCms.Admin.Frames;
using AlumniCms.Admin.Listings.Views;
using AlumniCms.Admin.Refusals;
using AlumniCms.Admin.Sessions;
using AlumniCms.Kernel.Modules;
using AlumniCms.Kernel.Permissions;

using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace AlumniCms.Admin;

internal sealed class Startup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton<ScriptTexts>();
        services.AddScoped<AdminFrames>();
        services.AddScoped<RefusalTexts>();
        services.AddScoped<LostForm>();
        services.AddScoped<SiteSwitch>();
        services.AddScoped<ListingViews>();
        services.AddScoped<KeepView>();
        services.AddScoped<ViewEndpoints>();
        services.AddSingleton<IAuthorizationMiddlewareResultHandler, ExpiredForm>();
    }

    public override void MapEndpoints(IEndpointRouteBuilder routes)
    {
        var admin = routes.MapAdmin("", KernelPermissions.AccessAdminPanel);
        admin.MapGet("/", DashboardEndpoint.ShowAsync);
        admin.MapPost("/language", LanguageEndpoint.Send);
        var views = routes.MapAdmin("/views", KernelPermissions.AccessAdminPanel);
        views.MapPost("/", (ViewEndpoints v, HttpContext http, CancellationToken ct) => v.AddAsync(http, ct));
        views.MapGet("/{id:long}", (ViewEndpoints v, long id, CancellationToken ct) => v.ShowAsync(id, ct));
        views.MapPost("/{id:long}", (ViewEndpoints v, HttpContext http, long id, CancellationToken ct) => v.ChangeAsync(http, id, ct));
    }
}
