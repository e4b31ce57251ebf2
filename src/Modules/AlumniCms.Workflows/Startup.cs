using AlumniCms.Admin.Endpoints;
using AlumniCms.Admin.Listings.Views;
using AlumniCms.Admin.Menu;
using AlumniCms.Admin.Refusals;
using AlumniCms.ContentManagement.Actions;
using AlumniCms.Kernel.Modules;
using AlumniCms.Kernel.Outbox;
using AlumniCms.Kernel.Permissions;
using AlumniCms.Kernel.Timing;
using AlumniCms.Notifications.Notices;
using AlumniCms.Recipes.Exporting;
using AlumniCms.Recipes.Running;
using AlumniCms.Workflows.Actions;
using AlumniCms.Workflows.Activities;
using AlumniCms.Workflows.Checking;
using AlumniCms.Workflows.Http;
using AlumniCms.Workflows.Outline;
using AlumniCms.Workflows.Pages;
using AlumniCms.Workflows.Recipes;
using AlumniCms.Workflows.Running;

using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace AlumniCms.Workflows;

internal sealed class Startup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton<IPermissionProvider, WorkflowPermissions.Provider>();
        services.Configure<WorkflowHttpSettings>(configuration.GetSection(WorkflowHttpSettings.Section));
        services.AddSingleton<GuardedHttp>();
        AddActivities(services);
        services.AddScoped<WorkflowCheck>();
        services.AddScoped<SaveWorkflowType>();
        services.AddScoped<RemoveWorkflowType>();
        services.AddScoped<RunAgain>();
        services.AddScoped<IRecipeStepHandler, WorkflowTypeStep>();
        services.AddScoped<IRecipeExporter, WorkflowExporter>();
        services.AddScoped<EnabledWorkflows>();
        services.AddScoped<StartWorkflows>();
        services.AddScoped<ReadValues>();
        services.AddScoped<WorkflowRunner>();
        services.AddOutboxHandler<RunActivity, RunActivityHandler>();
        services.AddOutboxHandler<ContentItemCreated, ContentCreatedHandler>(Hears(ContentEvent.Created));
        services.AddOutboxHandler<ContentItemPublished, ContentPublishedHandler>(Hears(ContentEvent.Published));
        services.AddOutboxHandler<ContentItemUnpublished, ContentUnpublishedHandler>(Hears(ContentEvent.Unpublished));
        AddPages(services);
        services.AddSingleton<ITimedWork, WorkflowClock>();
        services.AddSingleton<ITimedWork, DropOldWorkflows>();
    }

    public override void MapEndpoints(IEndpointRouteBuilder routes)
    {
        var workflows = routes.MapAdmin("/workflows", WorkflowPermissions.ManageWorkflows);
        workflows.MapGet("/", (WorkflowsEndpoint e, HttpContext http, CancellationToken ct) => e.ListAsync(http, ct)).KeepsViews("workflows");
        workflows.MapGet("/new", (WorkflowJsonEndpoint e) => e.Begin());
        workflows.MapPost("/new", (WorkflowJsonEndpoint e, HttpContext http, CancellationToken ct) => e.AddAsync(http, ct));
        workflows.MapGet("/{workflow}", (WorkflowEndpoint e, HttpContext http, string workflow, CancellationToken ct) => e.ShowAsync(http, workflow, ct));
        workflows.MapPost("/{workflow}/switch", (WorkflowEndpoint e, HttpContext http, string workflow, CancellationToken ct) => e.SwitchAsync(http, workflow, ct));
        workflows.MapGet("/{workflow}/json", (WorkflowJsonEndpoint e, string workflow, CancellationToken ct) => e.ShowAsync(workflow, ct));
        workflows.MapPost("/{workflow}/json", (WorkflowJsonEndpoint e, HttpContext http, string workflow, CancellationToken ct) => e.SaveAsync(http, workflow, ct));
        workflows.MapGet("/{workflow}/remove", (WorkflowEndpoint e, string workflow, CancellationToken ct) => e.AskAsync(workflow, ct));
        workflows.MapPost("/{workflow}/remove", (WorkflowEndpoint e, string workflow, CancellationToken ct) => e.RemoveAsync(workflow, ct));
        workflows.MapGet("/runs/{run}", (WorkflowRunEndpoint e, string run, string? done, CancellationToken ct) => e.ShowAsync(run, done, ct));
        workflows.MapPost("/runs/{run}/again", (WorkflowRunEndpoint e, HttpContext http, string run, CancellationToken ct) => e.AgainAsync(http, run, ct));
    }

    private static void AddPages(IServiceCollection services)
    {
        services.AddScoped<IAdminMenu, WorkflowMenu>();
        services.AddScoped<IRefusalWords, WorkflowRefusals>();
        services.AddScoped<CronWords>();
        services.AddScoped<ActivityWords>();
        services.AddScoped<StateWords>();
        services.AddScoped<WorkflowsEndpoint>();
        services.AddScoped<WorkflowEndpoint>();
        services.AddScoped<WorkflowJsonEndpoint>();
        services.AddScoped<WorkflowRunEndpoint>();
    }

    private static void AddActivities(IServiceCollection services)
    {
        foreach (var name in new[] { ContentEvent.Created, ContentEvent.Published, ContentEvent.Unpublished })
            services.AddScoped<Activity>(_ => new ContentEvent(name));
        services.AddScoped<Activity, TimerEvent>();
        services.AddScoped<Activity, IfElseTask>();
        services.AddScoped<Activity, ForkTask>();
        services.AddScoped<Activity, JoinTask>();
        services.AddScoped<Activity, SetPropertyTask>();
        services.AddScoped<Activity, LogTask>();
        services.AddScoped<Activity, EmailTask>();
        services.AddScoped<Activity, NotifyContentOwnerTask>();
        services.AddScoped<Activity, NotifyUserTask>();
        services.AddSingleton(new NoticeKind(NotifyTask.Kind, "An automation has something to tell", "Automations"));
        services.AddScoped<Activity, HttpRequestTask>();
        services.AddScoped<Activity, PublishContentTask>();
        services.AddScoped<Activity, UnpublishContentTask>();
        services.AddScoped<Activity, UpdateContentTask>();
        services.AddScoped<ActivityCatalog>();
    }

    private static Func<IServiceProvider, bool> Hears(string trigger) => services => services.GetRequiredService<EnabledWorkflows>().Hear(trigger);
}
