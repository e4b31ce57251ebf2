using AlumniCms.Admin.Bulk;
using AlumniCms.Admin.Dashboard;
using AlumniCms.Admin.Endpoints;
using AlumniCms.Admin.Listings.Views;
using AlumniCms.Admin.Menu;
using AlumniCms.Admin.Refusals;
using AlumniCms.ContentManagement.Contents;
using AlumniCms.ContentManagement.Handlers;
using AlumniCms.ContentManagement.Indexes;
using AlumniCms.ContentManagement.Scheduling;
using AlumniCms.Display.Fields;
using AlumniCms.Editorial.Comments;
using AlumniCms.Editorial.Definitions;
using AlumniCms.Editorial.Moves;
using AlumniCms.Editorial.Panel;
using AlumniCms.Editorial.Queue;
using AlumniCms.Editorial.Recipes;
using AlumniCms.Editorial.Statuses;
using AlumniCms.Kernel.Auditing;
using AlumniCms.Kernel.Data;
using AlumniCms.Kernel.Modules;
using AlumniCms.Kernel.Outbox;
using AlumniCms.Kernel.Permissions;
using AlumniCms.Kernel.Sites;
using AlumniCms.Members.People;
using AlumniCms.Notifications.Notices;
using AlumniCms.Recipes.Exporting;
using AlumniCms.Recipes.Running;

using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;

namespace AlumniCms.Editorial;

internal sealed class Startup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton<EditorialWorkflowStore>();
        services.AddScoped<EditorialStatuses>();
        services.AddScoped<PublicationThanks>();
        services.AddScoped<ContentIndexer, StatusKeeper>();
        services.AddScoped<ContentHandler, ScheduleHandler>();
        services.AddScoped<IContentGuard, WorkflowGuard>();
        services.AddScoped<CurrentMove>();
        services.AddScoped<MoveRules>();
        services.AddScoped<MoveEffects>();
        services.AddScoped<MoveNotices>();
        services.AddScoped(p => new MoveContentItem(
            Get<AlumniDbContext>(p), Get<IContentManager>(p), Get<ContentRights>(p), Get<EditorialWorkflowStore>(p), Get<EditorialStatuses>(p), Get<MoveRules>(p),
            Get<CurrentMove>(p), Get<MoveEffects>(p), Get<MoveNotices>(p), Get<CurrentActor>(p), Get<CurrentSite>(p), Get<AuditTrail>(p), Get<TimeProvider>(p)));
        services.AddScoped(p => new SaveEditorialWorkflow(Get<AlumniDbContext>(p), Get<CurrentActor>(p), Get<AuditTrail>(p)));
        services.AddScoped(p => new CommentOnContentItem(
            Get<AlumniDbContext>(p), Get<IContentManager>(p), Get<ContentRights>(p), Get<EditorialStatuses>(p), Get<NoticeQueue>(p), Get<CurrentActor>(p),
            Get<AuditTrail>(p), Get<TimeProvider>(p)));
        services.AddScoped(p => new AssignContentItem(
            Get<AlumniDbContext>(p), Get<IContentManager>(p), Get<ContentRights>(p), Get<EditorialWorkflowStore>(p), Get<EditorialStatuses>(p), Get<SitePeople>(p),
            Get<NoticeQueue>(p), Get<CurrentActor>(p), Get<CurrentSite>(p), Get<AuditTrail>(p), Get<TimeProvider>(p)));
        services.AddSingleton<IPermissionProvider, EditorialPermissions.Provider>();
        services.AddScoped<IRecipeStepHandler, EditorialWorkflowStep>();
        services.AddScoped<IRecipeExporter, EditorialWorkflowExporter>();
        services.AddScoped<WorkflowWords>();
        services.AddScoped(p => new EditorialPanels(
            Get<AlumniDbContext>(p), Get<EditorialWorkflowStore>(p), Get<MoveRules>(p), Get<ContentRights>(p), Get<SitePeople>(p), Get<WorkflowWords>(p), Get<CurrentActor>(p),
            Get<CurrentSite>(p), Get<SiteClock>(p), Get<IStringLocalizer<Texts>>(p)));
        services.AddScoped<MoveEndpoints>();
        services.AddScoped<ReviewQueue>();
        services.AddScoped<QueueBulk>();
        services.AddScoped<IBulkWork>(p => p.GetRequiredService<QueueBulk>());
        services.AddScoped<QueueEndpoint>();
        services.AddScoped<IDashboardCards, EditorialCards>();
        services.AddScoped<IAdminMenu, EditorialMenu>();
        services.AddScoped<IRefusalWords, EditorialRefusals>();
        services.AddSingleton(new NoticeKind(CommentOnContentItem.Kind, "A remark on a text that you work on", "Texts and reviews"));
        services.AddSingleton(new NoticeKind(AssignContentItem.Kind, "A text is given to you", "Texts and reviews"));
        services.AddSingleton(new NoticeKind(MoveNotices.Waiting, "A text waits for review", "Texts and reviews"));
        services.AddSingleton(new NoticeKind(MoveNotices.Moved, "A text that you work on has moved", "Texts and reviews"));
        services.AddOutboxHandler<ScheduledContentRefused, ScheduledContentRefusedHandler>();
        services.AddSingleton(new NoticeKind(ScheduledContentRefusedHandler.Kind, "A text could not be published at its hour", "Texts and reviews"));
        services.AddSingleton(new NoticeKind(PublicationThanks.Kind, "Your text is online", "Texts and reviews"));
    }

    public override void MapEndpoints(IEndpointRouteBuilder routes)
    {
        var review = routes.MapAdmin("/review", ContentPermissions.ReviewContent);
        review.MapGet("/", (QueueEndpoint q, HttpContext http, CancellationToken ct) => q.ShowAsync(http, ct)).KeepsViews(QueueEndpoint.Path);
        review.MapPost("/bulk", (BulkForm bulk, HttpContext http, CancellationToken ct) => bulk.SendAsync(http, QueueEndpoint.Path, ct));

        var moves = routes.MapAdmin("/content/{id}/moves", ContentPermissions.ListContent);
        moves.MapGet("/{name}", (MoveEndpoints m, string id, string name, CancellationToken ct) => m.AskAsync(id, name, ct));
        moves.MapPost("/{name}", (MoveEndpoints m, HttpContext http, string id, string name, CancellationToken ct) => m.TakeAsync(http, id, name, ct));
    }

    private static T Get<T>(IServiceProvider provider)
        where T : notnull => provider.GetRequiredService<T>();
}
