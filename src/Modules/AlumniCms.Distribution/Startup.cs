using AlumniCms.Admin.Dashboard;
using AlumniCms.Admin.Endpoints;
using AlumniCms.Admin.Entries;
using AlumniCms.Admin.Menu;
using AlumniCms.Admin.Refusals;
using AlumniCms.ContentManagement.Actions;
using AlumniCms.ContentManagement.Contents;
using AlumniCms.ContentManagement.Copies;
using AlumniCms.Distribution.Actions;
using AlumniCms.Distribution.Deciding;
using AlumniCms.Distribution.Health;
using AlumniCms.Distribution.Recipes;
using AlumniCms.Distribution.Sending;
using AlumniCms.Distribution.Telling;
using AlumniCms.Kernel.Auditing;
using AlumniCms.Kernel.Data;
using AlumniCms.Kernel.Modules;
using AlumniCms.Kernel.Outbox;
using AlumniCms.Kernel.Permissions;
using AlumniCms.Kernel.Sites;
using AlumniCms.Kernel.Timing;
using AlumniCms.Notifications.Notices;
using AlumniCms.Recipes.Running;
using AlumniCms.Statistics.Figures;

using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace AlumniCms.Distribution;

internal sealed class Startup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton<IPermissionProvider, DistributionPermissions.Provider>();
        services.AddScoped<SourceTexts>();
        services.AddScoped<CopiesInLine>();
        services.AddScoped<IContentFollower, TextFollower>();
        services.AddScoped<IContentGuard, CopyGuard>();
        services.AddSingleton<ITimedWork, SitesInLine>();
        services.AddScoped<IAdminMenu, SendingMenu>();
        services.AddScoped<IEntryLinks, SendingLink>();
        services.AddScoped<IDashboardCards, OfferedCards>();
        services.AddScoped<ISiteFigure, UnansweredFigure>();
        services.AddSingleton(new NoticeKind(SitesAskedHandler.Kind, "The head office sends a text, or changes one that your site has adapted", "From head office"));
        services.AddOutboxHandler<SitesAsked, SitesAskedHandler>();
        services.AddScoped<DistributionWords>();
        services.AddScoped<IRefusalWords>(p => p.GetRequiredService<DistributionWords>());
        services.AddScoped<IRecipeStepHandler, DistributionStep>();
        services.AddScoped<TextTitles>();
        services.AddScoped<SentEndpoints>();
        services.AddScoped<SendEndpoints>();
        services.AddScoped<OfferedTexts>();
        services.AddScoped<TextReading>();
        services.AddScoped<OfferedEndpoints>();
        AddActions(services);
    }

    public override void MapEndpoints(IEndpointRouteBuilder routes)
    {
        var sent = routes.MapAdmin("/distribution", DistributionPermissions.DistributeContent);
        sent.MapGet("/", (SentEndpoints e, HttpContext http, CancellationToken ct) => e.ListAsync(http, ct));
        sent.MapGet("/choose", (SendEndpoints e, HttpContext http, CancellationToken ct) => e.ChooseAsync(http, ct));
        sent.MapGet("/send", (SendEndpoints e, string? item, CancellationToken ct) => e.ShowAsync(item, ct));
        sent.MapPost("/send", (SendEndpoints e, HttpContext http, CancellationToken ct) => e.SendAsync(http, ct));
        sent.MapGet("/{id:long}", (SentEndpoints e, HttpContext http, long id, CancellationToken ct) => e.ShowAsync(http, id, ct));
        sent.MapPost("/{id:long}/again", (SentEndpoints e, long id, CancellationToken ct) => e.AgainAsync(id, ct));
        sent.MapPost("/{id:long}/withdraw", (SentEndpoints e, long id, CancellationToken ct) => e.WithdrawAsync(id, ct));

        var offered = routes.MapAdmin("/from-head-office", ContentPermissions.PublishContent);
        offered.MapGet("/", (OfferedEndpoints e, HttpContext http, CancellationToken ct) => e.ListAsync(http, ct));
        offered.MapGet("/{id:long}", (OfferedEndpoints e, long id, string? done, CancellationToken ct) => e.ShowAsync(id, done, ct));
        offered.MapPost("/{id:long}/decide", (OfferedEndpoints e, HttpContext http, long id, CancellationToken ct) => e.DecideAsync(http, id, ct));
        offered.MapPost("/{id:long}/answer", (OfferedEndpoints e, HttpContext http, long id, CancellationToken ct) => e.AnswerAsync(http, id, ct));
    }

    private static void AddActions(IServiceCollection services)
    {
        services.AddScoped(p => new SendText(
            Get<AlumniDbContext>(p),
            Get<CurrentSite>(p),
            Get<CurrentActor>(p),
            Get<ISiteStore>(p),
            Get<CopiesInLine>(p),
            Get<OutboxQueue>(p),
            Get<AuditTrail>(p),
            Get<TimeProvider>(p)));
        services.AddScoped(p => new WithdrawText(
            Get<AlumniDbContext>(p), Get<CurrentSite>(p), Get<CurrentActor>(p), Get<SourceTexts>(p), Get<CopiesInLine>(p), Get<WriteCopies>(p), Get<AuditTrail>(p)));
        services.AddScoped(p => new DecideOnText(
            Get<AlumniDbContext>(p),
            Get<CurrentSite>(p),
            Get<CurrentActor>(p),
            Get<SourceTexts>(p),
            Get<CopiesInLine>(p),
            Get<WriteCopies>(p),
            Get<SaveDraft>(p),
            Get<AuditTrail>(p),
            Get<TimeProvider>(p)));
        services.AddScoped(p => new AnswerUpdate(
            Get<AlumniDbContext>(p), Get<CurrentSite>(p), Get<CurrentActor>(p), Get<SourceTexts>(p), Get<CopiesInLine>(p), Get<SaveDraft>(p), Get<AuditTrail>(p)));

        static T Get<T>(IServiceProvider provider)
            where T : notnull => provider.GetRequiredService<T>();
    }
}
