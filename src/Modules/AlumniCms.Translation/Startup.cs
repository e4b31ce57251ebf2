using AlumniCms.Admin.Dashboard;
using AlumniCms.Admin.Endpoints;
using AlumniCms.Admin.Listings.Views;
using AlumniCms.Admin.Menu;
using AlumniCms.Admin.Refusals;
using AlumniCms.ContentManagement.Contents;
using AlumniCms.ContentManagement.Definitions;
using AlumniCms.ContentManagement.Handlers;
using AlumniCms.ContentManagement.Indexes;
using AlumniCms.Kernel.Auditing;
using AlumniCms.Kernel.Data;
using AlumniCms.Kernel.Modules;
using AlumniCms.Kernel.Permissions;
using AlumniCms.Kernel.Sites;
using AlumniCms.Notifications.Notices;
using AlumniCms.Statistics.Figures;
using AlumniCms.Translation.Basis;
using AlumniCms.Translation.Health;
using AlumniCms.Translation.Matrix;
using AlumniCms.Translation.Po;
using AlumniCms.Translation.Shared;

using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace AlumniCms.Translation;

internal sealed class Startup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services, IConfiguration configuration)
    {
        services.AddScoped<TranslationStates>();
        services.AddScoped<SourceSuccession>();
        services.AddScoped<ContentIndexer, TranslationIndexer>();
        services.AddScoped<ContentHandler, SharedFieldsHandler>();
        services.AddScoped<IPublicationFollower, SpreadSharedFields>();
        services.AddScoped(p => new TranslationSources(p.GetRequiredService<AlumniDbContext>()));
        services.AddScoped<ITranslationOrigins>(p => p.GetRequiredService<TranslationSources>());
        services.AddScoped(p => new RenewBasis(
            p.GetRequiredService<AlumniDbContext>(),
            p.GetRequiredService<TranslationStates>(),
            p.GetRequiredService<ContentRights>(),
            p.GetRequiredService<ContentModelStore>(),
            p.GetRequiredService<CurrentSite>(),
            p.GetRequiredService<CurrentActor>(),
            p.GetRequiredService<AuditTrail>(),
            p.GetRequiredService<TimeProvider>()));
        services.AddScoped<IAdminMenu, TranslationMenu>();
        services.AddScoped<IRefusalWords, TranslationRefusals>();
        services.AddScoped<IDashboardCards, TranslationCards>();
        services.AddScoped<ISiteFigure, MissingFigure>();
        services.AddScoped<ISiteFigure, OutdatedFigure>();
        services.AddScoped<TypeWords>();
        services.AddScoped<MatrixQuery>();
        services.AddScoped<MatrixEndpoint>();
        services.AddScoped<PlanTranslations>();
        services.AddSingleton(new NoticeKind(PlanTranslations.Kind, "A translation is wanted from you", "Texts and reviews"));
        services.AddScoped<PlanEndpoint>();
        services.AddScoped<TranslatedTexts>();
        services.AddScoped<ExportEndpoint>();
        services.AddScoped<ImportFile>();
        services.AddScoped<TakeTranslations>();
        services.AddScoped<ImportWords>();
        services.AddScoped<ImportEndpoint>();
    }

    public override void MapEndpoints(IEndpointRouteBuilder routes)
    {
        var translations = routes.MapAdmin("/" + MatrixEndpoint.Path, ContentPermissions.ViewContent);
        translations.MapGet("/", (MatrixEndpoint m, HttpContext http, CancellationToken ct) => m.ShowAsync(http, ct)).KeepsViews(MatrixEndpoint.Path);
        translations.MapPost("/marked", MarkedAsync);
        translations.MapPost("/plan", (PlanEndpoint p, HttpContext http, CancellationToken ct) => p.SendAsync(http, ct)).RequirePermission(ContentPermissions.EditContent);
        translations.MapPost("/export", (ExportEndpoint e, HttpContext http, CancellationToken ct) => e.SendAsync(http, ct));
        var import = routes.MapAdmin("/translations/import", ContentPermissions.LocalizeContent);
        import.MapGet("/", (ImportEndpoint i) => i.Ask());
        import.MapPost("/", (ImportEndpoint i, HttpContext http, CancellationToken ct) => i.SendAsync(http, ct));
        import.MapGet("/{key}", (ImportEndpoint i, string key, CancellationToken ct) => i.ReportAsync(key, ct));
        import.MapPost("/{key}", (ImportEndpoint i, HttpContext http, string key, CancellationToken ct) => i.ConfirmAsync(http, key, ct));
    }

    // One form of the list, two things to do with what it marks.
    private static async Task<IResult> MarkedAsync(PlanEndpoint plan, ExportEndpoint export, HttpContext http, CancellationToken cancellationToken)
    {
        var form = await http.Request.ReadFormAsync(cancellationToken);
        return form["do"] == "plan" ? await plan.AskAsync(form, cancellationToken) : await export.AskAsync(form, cancellationToken);
    }
}
