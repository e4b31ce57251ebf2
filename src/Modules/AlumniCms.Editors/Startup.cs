using AlumniCms.Admin.Bulk;
using AlumniCms.Admin.Dashboard;
using AlumniCms.Admin.Endpoints;
using AlumniCms.Admin.Entries;
using AlumniCms.Admin.Listings.Views;
using AlumniCms.Admin.Menu;
using AlumniCms.Admin.Refusals;
using AlumniCms.ContentManagement.Contents;
using AlumniCms.Display.Fields;
using AlumniCms.Editors.Checks;
using AlumniCms.Editors.Contents;
using AlumniCms.Editors.Form;
using AlumniCms.Editors.Pickers;
using AlumniCms.Editors.Presence;
using AlumniCms.Editors.Preview;
using AlumniCms.Editors.Translation;
using AlumniCms.Editors.Versions;
using AlumniCms.Kernel.Modules;

using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace AlumniCms.Editors;

internal sealed class Startup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services, IConfiguration configuration)
    {
        services.AddScoped<IAdminMenu, ContentMenu>();
        services.AddScoped<IDashboardCards, ContentCards>();
        services.AddScoped<ContentQuery>();
        services.AddScoped<ContentListEndpoint>();
        services.AddScoped<ContentBulk>();
        services.AddScoped<IBulkWork>(p => p.GetRequiredService<ContentBulk>());
        services.AddScoped<RemovedItems>();
        services.AddScoped<IBulkWork>(p => p.GetRequiredService<RemovedItems>());
        services.AddScoped<BinEndpoints>();
        services.AddScoped<EditorNames>();
        services.AddScoped<PickSearch>();
        services.AddScoped<PickedIds>();
        services.AddScoped<EditorFields>();
        services.AddScoped<IRefusalWords, EntryRefusals>();
        services.AddScoped<EditorSessions>();
        services.AddScoped<EditorSteps>();
        services.AddScoped<EditorDraw>();
        services.AddScoped<LinkTargets>();
        services.AddScoped<EditorEndpoint>();
        services.AddScoped<VersionEndpoints>();
        services.AddScoped<PreviewLinks>();
        services.AddScoped<PreviewEndpoints>();
        services.AddScoped<ContentChecks>();
        services.AddScoped<RequiredRemarks>();
        services.AddScoped<EditorDesk>();
        services.AddScoped<EditorPresences>();
        services.AddScoped<IEntryNotes, PresenceNotes>();
        services.AddScoped<SideBySide>();
        services.AddScoped<ConfirmTranslation>();
    }

    public override void MapEndpoints(IEndpointRouteBuilder routes)
    {
        var content = routes.MapAdmin("/content", ContentPermissions.ListContent);
        content.MapGet("/", (ContentListEndpoint list, HttpContext http, CancellationToken ct) => list.ShowAsync(http, ct)).KeepsViews(ContentListEndpoint.Path);
        content.MapPost("/bulk", (BulkForm bulk, HttpContext http, CancellationToken ct) => bulk.SendAsync(http, ContentListEndpoint.Path, ct));
        content.MapGet("/pick", PickEndpoints.ContentAsync);
        content.MapGet("/terms", PickEndpoints.TermsAsync);
        content.MapGet("/sets", PickEndpoints.SetsAsync);
        content.MapGet("/people", PickEndpoints.PeopleAsync);
        content.MapGet("/new/{type}", (EditorEndpoint e, string type, string? culture, string? from, CancellationToken ct) => e.BeginAsync(type, culture, from, ct));
        content.MapPost("/new/{type}", (EditorEndpoint e, HttpContext http, string type, CancellationToken ct) => e.SendNewAsync(http, type, ct));
        content.MapGet("/{id}", (EditorEndpoint e, string id, string? done, CancellationToken ct) => e.ShowAsync(id, done, ct));
        content.MapGet("/{id}/translate", (EditorEndpoint e, string id, string? done, CancellationToken ct) => e.TranslateAsync(id, done, ct));
        content.MapPost("/{id}", (EditorEndpoint e, HttpContext http, string id, CancellationToken ct) => e.SendAsync(http, id, ct));
        content.MapPost("/{id}/presence", PresenceEndpoint.SendAsync);
        content.MapGet("/{id}/remove", (BinEndpoints b, string id, CancellationToken ct) => b.AskAsync(id, ct));
        content.MapPost("/{id}/remove", (BinEndpoints b, string id, CancellationToken ct) => b.RemoveAsync(id, ct));
        content.MapGet("/{id}/preview", (PreviewEndpoints p, string id, string? device, CancellationToken ct) => p.ShowAsync(id, device, ct));
        content.MapGet("/{id}/versions", (VersionEndpoints v, string id, CancellationToken ct) => v.ListAsync(id, ct));
        content.MapGet("/{id}/versions/compare", (VersionEndpoints v, string id, string? older, string? newer, CancellationToken ct) => v.CompareAsync(id, older, newer, ct));
        content.MapPost("/{id}/versions/{version}/restore", (VersionEndpoints v, string id, string version, CancellationToken ct) => v.RestoreAsync(id, version, ct));

        routes.MapGet("/preview/{code}", (PreviewEndpoints p, HttpContext http, string code, CancellationToken ct) => p.ReadAsync(http, code, ct))
            .AllowAnonymous().ExcludeFromDescription();

        var bin = routes.MapAdmin("/bin", ContentPermissions.ListContent);
        bin.MapGet("/", (BinEndpoints b, HttpContext http, CancellationToken ct) => b.ShowAsync(http, ct)).KeepsViews(RemovedItems.Path);
        bin.MapPost("/restore", (BulkForm bulk, HttpContext http, CancellationToken ct) => bulk.SendAsync(http, RemovedItems.Path, ct));
    }
}
