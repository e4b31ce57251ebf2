using AlumniCms.Admin.Bulk;
using AlumniCms.Admin.Dashboard;
using AlumniCms.Admin.Endpoints;
using AlumniCms.Admin.Frames;
using AlumniCms.Admin.Listings.Views;
using AlumniCms.Admin.People;
using AlumniCms.Admin.Refusals;
using AlumniCms.Admin.Sessions;
using AlumniCms.Kernel.Modules;
using AlumniCms.Kernel.Outbox;
using AlumniCms.Kernel.Permissions;
using AlumniCms.Kernel.Timing;

using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;

namespace AlumniCms.Admin;

internal sealed class Startup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton<ScriptTexts>();
        services.AddScoped<AdminFrames>();
        services.AddScoped<RefusalTexts>();
        services.AddScoped<LostForm>();
        services.AddScoped<RoleNames>();
        services.AddScoped<SiteSwitch>();
        services.AddScoped<NoticeBell>();
        services.AddScoped<ListingViews>();
        services.AddScoped<KeepView>();
        services.AddScoped<ViewEndpoints>();
        services.AddSingleton(new BulkPace(100, TimeSpan.FromSeconds(5)));
        services.AddScoped<BulkRunner>();
        services.AddScoped<BulkStep>();
        services.AddScoped<BeginBulk>();
        services.AddScoped(p => new BulkForm(
            p.GetServices<IBulkWork>(), p.GetRequiredService<BeginBulk>(), p.GetRequiredService<AdminFrames>(), p.GetRequiredService<IStringLocalizer<Texts>>()));
        services.AddScoped<RunWords>();
        services.AddScoped<RunEndpoints>();
        services.AddScoped<IDashboardCards, RunCards>();
        services.AddOutboxHandler<BulkTurn, BulkTurnHandler>();
        services.AddSingleton<ITimedWork, DropOldRuns>();
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
        var runs = routes.MapAdmin("/runs", KernelPermissions.AccessAdminPanel);
        runs.MapGet("/", (RunEndpoints r, HttpContext http, CancellationToken ct) => r.ListAsync(http, ct));
        runs.MapGet("/{id}", (RunEndpoints r, string id, CancellationToken ct) => r.ShowAsync(id, ct));
        runs.MapPost("/{id}", (RunEndpoints r, HttpContext http, string id, CancellationToken ct) => r.SendAsync(http, id, ct));
        runs.MapGet("/{id}/report", (RunEndpoints r, string id, CancellationToken ct) => r.ReportAsync(id, ct));
    }
}
