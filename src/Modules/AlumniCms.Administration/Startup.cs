using AlumniCms.Admin.Dashboard;
using AlumniCms.Admin.Endpoints;
using AlumniCms.Admin.Listings.Views;
using AlumniCms.Admin.Menu;
using AlumniCms.Admin.People;
using AlumniCms.Admin.Refusals;
using AlumniCms.Administration.Audit;
using AlumniCms.Administration.BackOffices;
using AlumniCms.Administration.Health;
using AlumniCms.Administration.People;
using AlumniCms.Administration.Roles;
using AlumniCms.Kernel.Modules;
using AlumniCms.Kernel.Permissions;
using AlumniCms.Members.Roles;
using AlumniCms.Statistics.Figures;

using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace AlumniCms.Administration;

internal sealed class Startup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services, IConfiguration configuration)
    {
        services.AddScoped<IAdminMenu, AdministrationMenu>();
        services.AddScoped<IDashboardCards, PeopleCards>();
        services.AddScoped<IRefusalWords, AccountRefusals>();
        services.AddScoped<ISiteFigure, EndingFigure>();
        services.AddScoped<ISiteFigure, PublishersFigure>();
        services.AddScoped<MandateDay>();
        services.AddScoped<MandateForms>();
        services.AddScoped<PeopleRows>();
        services.AddScoped<PeopleListEndpoint>();
        services.AddScoped<PersonPages>();
        services.AddScoped<PersonEndpoints>();
        services.AddScoped<NewPersonEndpoints>();
        services.AddScoped<PermissionForm>();
        services.AddScoped<RoleEndpoints>();
        services.AddScoped<AuditWords>();
        services.AddScoped<AuditValues>();
        services.AddScoped<AuditFilters>();
        services.AddScoped<AuditRows>();
        services.AddScoped<AuditEndpoints>();
        services.AddScoped<BackOfficesEndpoint>();
    }

    public override void MapEndpoints(IEndpointRouteBuilder routes)
    {
        MapPeople(routes);
        var roles = routes.MapAdmin("/roles", MemberPermissions.ManageRoles);
        roles.MapGet("/", (RoleEndpoints e, HttpContext http, CancellationToken ct) => e.ListAsync(http, ct)).KeepsViews(RoleEndpoints.Path);
        roles.MapGet("/new", (RoleEndpoints e, string? from, CancellationToken ct) => e.BeginAsync(from, ct));
        roles.MapPost("/new", (RoleEndpoints e, HttpContext http, CancellationToken ct) => e.AddAsync(http, ct));
        roles.MapGet("/role", (RoleEndpoints e, string? name, string? done, CancellationToken ct) => e.ShowAsync(name, done, ct));
        roles.MapPost("/role", (RoleEndpoints e, HttpContext http, CancellationToken ct) => e.ChangeAsync(http, ct));
        roles.MapPost("/remove", (RoleEndpoints e, HttpContext http, CancellationToken ct) => e.RemoveAsync(http, ct));

        var audit = routes.MapAdmin("/audit", KernelPermissions.ViewAuditTrail);
        audit.MapGet("/", (AuditEndpoints e, HttpContext http, CancellationToken ct) => e.ListAsync(http, ct)).KeepsViews(AuditEndpoints.Path);
        audit.MapGet("/{id:long}", (AuditEndpoints e, long id, CancellationToken ct) => e.ShowAsync(id, ct));

        routes.MapAdmin("/sites-of-mine", KernelPermissions.AccessAdminPanel)
            .MapGet("/", (BackOfficesEndpoint e, HttpContext http, CancellationToken ct) => e.ShowAsync(http, ct)).KeepsViews(BackOfficesEndpoint.Path);
    }

    private static void MapPeople(IEndpointRouteBuilder routes)
    {
        var people = routes.MapAdmin("/people", MemberPermissions.ViewUsers);
        people.MapGet("/", (PeopleListEndpoint list, HttpContext http, CancellationToken ct) => list.ShowAsync(http, ct)).KeepsViews(PeopleListEndpoint.Path);
        people.MapGet("/new", (NewPersonEndpoints e, CancellationToken ct) => e.ShowAsync(ct))
            .RequirePermission(MemberPermissions.ManageUsers).RequirePermission(MemberPermissions.AssignRoleToUsers);
        people.MapPost("/new", (NewPersonEndpoints e, HttpContext http, CancellationToken ct) => e.SendAsync(http, ct))
            .RequirePermission(MemberPermissions.ManageUsers).RequirePermission(MemberPermissions.AssignRoleToUsers);
        people.MapGet("/{id}", (PersonEndpoints e, string id, string? done, CancellationToken ct) => e.ShowAsync(id, done, ct));
        people.MapPost("/{id}", (PersonEndpoints e, HttpContext http, string id, CancellationToken ct) => e.ChangeAsync(http, id, ct))
            .RequirePermission(MemberPermissions.ManageUsers);
        people.MapPost("/{id}/switch", (PersonEndpoints e, HttpContext http, string id, CancellationToken ct) => e.SwitchAsync(http, id, ct))
            .RequirePermission(MemberPermissions.ManageUsers);
        people.MapPost("/{id}/invite", (PersonEndpoints e, string id, CancellationToken ct) => e.InviteAsync(id, ct))
            .RequirePermission(MemberPermissions.ManageUsers);
        people.MapPost("/{id}/mandates", (PersonEndpoints e, HttpContext http, string id, CancellationToken ct) => e.GiveAsync(http, id, ct))
            .RequirePermission(MemberPermissions.AssignRoleToUsers);
        people.MapPost("/{id}/mandates/end", (PersonEndpoints e, HttpContext http, string id, CancellationToken ct) => e.EndAsync(http, id, ct))
            .RequirePermission(MemberPermissions.AssignRoleToUsers);
    }
}
