using AlumniCms.Admin.Menu;
using AlumniCms.Admin.Refusals;
using AlumniCms.ContentManagement.Actions;
using AlumniCms.Kernel.Modules;
using AlumniCms.Kernel.Outbox;
using AlumniCms.Kernel.Permissions;
using AlumniCms.Kernel.Timing;
using AlumniCms.Recipes.Exporting;
using AlumniCms.Recipes.Running;
using AlumniCms.Workflows.Actions;
using AlumniCms.Workflows.Activities;
using AlumniCms.Workflows.Checking;
using AlumniCms.Workflows.Http;
using AlumniCms.Workflows.Recipes;
using AlumniCms.Workflows.Running;

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
        services.AddSingleton<ITimedWork, WorkflowClock>();
        services.AddSingleton<ITimedWork, DropOldWorkflows>();
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
        services.AddScoped<Activity, HttpRequestTask>();
        services.AddScoped<Activity, PublishContentTask>();
        services.AddScoped<Activity, UnpublishContentTask>();
        services.AddScoped<Activity, UpdateContentTask>();
        services.AddScoped<ActivityCatalog>();
    }

    private static Func<IServiceProvider, bool> Hears(string trigger) => services => services.GetRequiredService<EnabledWorkflows>().Hear(trigger);
}
