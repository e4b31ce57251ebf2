using AlumniCms.Admin.Bulk;
using AlumniCms.Admin.Dashboard;
using AlumniCms.Admin.Endpoints;
using AlumniCms.Admin.Entries;
using AlumniCms.Admin.Frames;
using AlumniCms.Admin.Listings.Views;
using AlumniCms.Admin.Menu;
using AlumniCms.Admin.Refusals;
using AlumniCms.ContentManagement.Contents;
using AlumniCms.ContentManagement.Handlers;
using AlumniCms.ContentManagement.Indexes;
using AlumniCms.ContentManagement.Scheduling;
using AlumniCms.Display.Fields;
using AlumniCms.Editorial.Calendar;
using AlumniCms.Editorial.Comments;
using AlumniCms.Editorial.Definitions;
using AlumniCms.Editorial.Health;
using AlumniCms.Editorial.Mandates;
using AlumniCms.Editorial.Moves;
using AlumniCms.Editorial.Panel;
using AlumniCms.Editorial.Queue;
using AlumniCms.Editorial.Recipes;
using AlumniCms.Editorial.Releases;
using AlumniCms.Editorial.Statuses;
using AlumniCms.Editorial.Workflows;
using AlumniCms.Kernel.Auditing;
using AlumniCms.Kernel.Data;
using AlumniCms.Kernel.Modules;
using AlumniCms.Kernel.Outbox;
using AlumniCms.Kernel.Permissions;
using AlumniCms.Kernel.Sites;
using AlumniCms.Kernel.Timing;
using AlumniCms.Members.People;
using AlumniCms.Notifications.Notices;
using AlumniCms.Recipes.Exporting;
using AlumniCms.Recipes.Running;
using AlumniCms.Sites.Actions;
using AlumniCms.Statistics.Figures;

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
        services.AddScoped<IEntryNotes, StandingNotes>();
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
            Get<CurrentSite>(p), Get<SiteClock>(p), Get<AdminFrames>(p), Get<IStringLocalizer<Texts>>(p)));
        services.AddScoped<MoveEndpoints>();
        services.AddScoped<AnsweredSites>();
        services.AddScoped<ReviewQueue>();
        services.AddScoped<QueueBulk>();
        services.AddScoped<IBulkWork>(p => p.GetRequiredService<QueueBulk>());
        services.AddScoped<QueueEndpoint>();
        services.AddScoped<IDashboardCards, EditorialCards>();
        services.AddScoped<ISiteFigure, WaitingFigure>();
        services.AddScoped<ISiteFigure, OverdueFigure>();
        services.AddScoped<WorkflowEndpoints>();
        services.AddScoped<MandateEndpoint>();
        services.AddScoped<GuideEndpoints>();
        services.AddSingleton<ITimedWork, FirstWeekFigures>();
        services.AddSingleton(new NoticeKind(FirstWeekFigures.Kind, "How often your text was read", "Texts and reviews"));
        services.AddScoped<CalendarQuery>();
        services.AddScoped<CalendarEndpoints>();
        services.AddScoped(p => new ChangeRelease(
            Get<AlumniDbContext>(p), Get<IContentManager>(p), Get<ContentRights>(p), Get<CurrentActor>(p), Get<AuditTrail>(p), Get<TimeProvider>(p)));
        services.AddScoped(p => new ReleaseTogether(
            Get<AlumniDbContext>(p), Get<IContentManager>(p), Get<EditorialWorkflowStore>(p), Get<EditorialStatuses>(p), Get<MoveRules>(p), Get<MoveContentItem>(p),
            Get<CurrentSite>(p), Get<AuditTrail>(p), Get<TimeProvider>(p)));
        services.AddScoped<ReleaseQuery>();
        services.AddScoped<ReleaseEndpoints>();
        services.AddSingleton<ITimedWork, ScheduledReleases>();
        services.AddSingleton(new NoticeKind(ScheduledReleases.Kind, "A release could not be released", "Texts and reviews"));
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
        var review = routes.MapAdmin("/review", ContentPermissions.ListContent);
        review.MapGet("/", (QueueEndpoint q, HttpContext http, CancellationToken ct) => q.ShowAsync(http, ct)).KeepsViews(QueueEndpoint.Path);
        review.MapPost("/bulk", (BulkForm bulk, HttpContext http, CancellationToken ct) => bulk.SendAsync(http, QueueEndpoint.Path, ct));

        var calendar = routes.MapAdmin("/calendar", ContentPermissions.ListContent);
        calendar.MapGet("/", (CalendarEndpoints c, string? month, string? view, string? done, CancellationToken ct) => c.ShowAsync(month, view, done, ct));
        calendar.MapPost("/move", (CalendarEndpoints c, HttpContext http, CancellationToken ct) => c.MoveAsync(http, ct)).RequirePermission(ContentPermissions.PublishContent);

        var releases = routes.MapAdmin("/releases", ContentPermissions.PublishContent);
        releases.MapGet("/", (ReleaseEndpoints r, HttpContext http, CancellationToken ct) => r.ListAsync(http, ct));
        releases.MapPost("/", (ReleaseEndpoints r, HttpContext http, CancellationToken ct) => r.AddAsync(http, ct));
        releases.MapGet("/{id}", (ReleaseEndpoints r, string id, string? q, string? done, CancellationToken ct) => r.ShowAsync(id, q, done, ct));
        releases.MapPost("/{id}", (ReleaseEndpoints r, HttpContext http, string id, CancellationToken ct) => r.SendAsync(http, id, ct));

        var workflows = routes.MapAdmin("/editorial-workflows", EditorialPermissions.ManageEditorialWorkflows);
        workflows.MapGet("/", (WorkflowEndpoints w, string? done, CancellationToken ct) => w.ListAsync(done, ct));
        workflows.MapGet("/{name}", (WorkflowEndpoints w, string name, CancellationToken ct) => w.ShowAsync(name, ct));
        workflows.MapPost("/{name}", (WorkflowEndpoints w, HttpContext http, string name, CancellationToken ct) => w.SendAsync(http, name, ct));

        routes.MapAdmin("/mandate", ContentPermissions.ListContent).MapGet("/", (MandateEndpoint m, CancellationToken ct) => m.ShowAsync(ct));
        routes.MapAdmin("/guide", ContentPermissions.ListContent).MapGet("/", (GuideEndpoints g, string? done) => g.Show(done));
        var guide = routes.MapAdmin("/guide/edit", SitePermissions.ManageSettings);
        guide.MapGet("/", (GuideEndpoints g) => g.Edit());
        guide.MapPost("/", (GuideEndpoints g, HttpContext http, CancellationToken ct) => g.SaveAsync(http, ct));

        var moves = routes.MapAdmin("/content/{id}/moves", ContentPermissions.ListContent);
        moves.MapGet("/{name}", (MoveEndpoints m, string id, string name, CancellationToken ct) => m.AskAsync(id, name, ct));
        moves.MapPost("/{name}", (MoveEndpoints m, HttpContext http, string id, string name, CancellationToken ct) => m.TakeAsync(http, id, name, ct));
    }

    private static T Get<T>(IServiceProvider provider)
        where T : notnull => provider.GetRequiredService<T>();
}
