using AlumniCms.Admin.Dashboard;
using AlumniCms.Admin.Endpoints;
using AlumniCms.Admin.Listings.Views;
using AlumniCms.Admin.Menu;
using AlumniCms.ContentManagement.Contents;
using AlumniCms.ContentManagement.Definitions;
using AlumniCms.ContentManagement.Handlers;
using AlumniCms.ContentManagement.Indexes;
using AlumniCms.Kernel.Auditing;
using AlumniCms.Kernel.Data;
using AlumniCms.Kernel.Modules;
using AlumniCms.Kernel.Permissions;
using AlumniCms.Kernel.Sites;
using AlumniCms.Translation.Basis;
using AlumniCms.Translation.Matrix;
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
        services.AddScoped<IDashboardCards, TranslationCards>();
        services.AddScoped<TypeWords>();
        services.AddScoped<MatrixQuery>();
        services.AddScoped<MatrixEndpoint>();
        services.AddScoped<PlanTranslations>();
        services.AddScoped<PlanEndpoint>();
    }

    public override void MapEndpoints(IEndpointRouteBuilder routes)
    {
        var translations = routes.MapAdmin("/" + MatrixEndpoint.Path, ContentPermissions.ViewContent);
        translations.MapGet("/", (MatrixEndpoint m, HttpContext http, CancellationToken ct) => m.ShowAsync(http, ct)).KeepsViews(MatrixEndpoint.Path);
        translations.MapPost("/marked", async (PlanEndpoint p, HttpContext http, CancellationToken ct) => await p.AskAsync(await http.Request.ReadFormAsync(ct), ct));
        translations.MapPost("/plan", (PlanEndpoint p, HttpContext http, CancellationToken ct) => p.SendAsync(http, ct)).RequirePermission(ContentPermissions.EditContent);
    }
}
