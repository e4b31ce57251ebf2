using AlumniCms.Admin.Endpoints;
using AlumniCms.Admin.Menu;
using AlumniCms.Inbox.Mails;
using AlumniCms.Inbox.Notices;
using AlumniCms.Kernel.Modules;
using AlumniCms.Kernel.Permissions;

using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace AlumniCms.Inbox;

internal sealed class Startup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services, IConfiguration configuration)
    {
        services.AddScoped<IAdminMenu, InboxMenu>();
        services.AddScoped<NoticeEndpoints>();
        services.AddScoped<PreferenceEndpoints>();
        services.AddSingleton<MailFolder>();
        services.AddScoped<MailEndpoints>();
    }

    public override void MapEndpoints(IEndpointRouteBuilder routes)
    {
        var notices = routes.MapAdmin("/notices", KernelPermissions.AccessAdminPanel);
        notices.MapGet("/", (NoticeEndpoints e, HttpContext http, CancellationToken ct) => e.ListAsync(http, ct));
        notices.MapPost("/", (NoticeEndpoints e, HttpContext http, CancellationToken ct) => e.MarkAsync(http, ct));
        notices.MapGet("/{id:long}", (NoticeEndpoints e, long id, CancellationToken ct) => e.OpenAsync(id, ct));
        notices.MapGet("/preferences", (PreferenceEndpoints e, string? done, CancellationToken ct) => e.ShowAsync(done, ct));
        notices.MapPost("/preferences", (PreferenceEndpoints e, HttpContext http, CancellationToken ct) => e.SaveAsync(http, ct));
        var mail = routes.MapAdmin("/mail", KernelPermissions.SiteOwner);
        mail.MapGet("/", (MailEndpoints e, HttpContext http, CancellationToken ct) => e.ListAsync(http, ct));
        mail.MapGet("/{name}", (MailEndpoints e, string name, CancellationToken ct) => e.ShowAsync(name, ct));
    }
}
