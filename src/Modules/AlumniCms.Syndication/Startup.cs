using AlumniCms.Display.Caching;
using AlumniCms.Display.Head;
using AlumniCms.Kernel.Modules;
using AlumniCms.Syndication.Calendars;
using AlumniCms.Syndication.Feeds;
using AlumniCms.Syndication.Head;
using AlumniCms.Syndication.Hosts;
using AlumniCms.Syndication.Reading;
using AlumniCms.Syndication.Schema;
using AlumniCms.Syndication.Schema.Types;
using AlumniCms.Syndication.SiteMaps;

using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace AlumniCms.Syndication;

internal sealed class Startup : StartupBase
{
    private static readonly string[] Methods = [HttpMethods.Get, HttpMethods.Head];
    private static readonly string[] Texts =
        ["application/atom+xml", "application/feed+json", "application/manifest+json", "text/calendar"];

    public override void ConfigureServices(IServiceCollection services, IConfiguration configuration)
    {
        services.AddScoped<AbsoluteUrl>();
        services.AddScoped<Pictures>();
        services.AddScoped<PublicItems>();
        services.AddScoped<FeedAddresses>();
        services.AddScoped<FeedReader>();
        services.AddScoped<EventReader>();
        services.AddScoped<SiteMapPages>();
        services.AddSingleton(SecurityTextSettings.From(configuration));
        AddHead(services);
        services.PostConfigure<ResponseCompressionOptions>(options =>
            options.MimeTypes = [.. options.MimeTypes.Any() ? options.MimeTypes : ResponseCompressionDefaults.MimeTypes, .. Texts]);
    }

    public override void MapEndpoints(IEndpointRouteBuilder routes)
    {
        var open = routes.MapGroup("").AllowAnonymous().CacheForVisitors().ExcludeFromDescription();
        open.MapMethods("/robots.txt", Methods, RobotsText.Show);
        open.MapMethods("/.well-known/security.txt", Methods, SecurityText.Show);
        open.MapMethods("/sitemap.xml", Methods, SiteMapEndpoints.ShowAsync);
        open.MapMethods("/sitemap-{number:int}.xml", Methods, SiteMapEndpoints.ShowPartAsync);
        open.MapMethods("/" + AppManifest.File, Methods, AppManifest.ShowAsync);
        open.MapMethods($"/{{section}}/{FeedAddresses.Atom}", Methods, FeedEndpoints.ShowAtomAsync);
        open.MapMethods($"/{{section}}/{FeedAddresses.Json}", Methods, FeedEndpoints.ShowJsonAsync);
        open.MapMethods($"/{{section}}/{FeedAddresses.Agenda}", Methods, CalendarEndpoints.ShowAgendaAsync);
        open.MapMethods("/calendar/{id}.ics", Methods, CalendarEndpoints.ShowEventAsync);
    }

    private static void AddHead(IServiceCollection services)
    {
        services.AddScoped<CanonicalHead>();
        services.AddScoped<IHeadContribution>(p => p.GetRequiredService<CanonicalHead>());
        services.AddScoped<IHeadContribution, SocialHead>();
        services.AddScoped<IHeadContribution, FeedLinksHead>();
        services.AddScoped<IHeadContribution, AppHead>();
        services.AddScoped<IHeadContribution, SchemaHead>();
        services.AddScoped<Organizations>();
        services.AddScoped<StudyRequirement>();
        services.AddScoped<ISchemaType, ArticleSchema>();
        services.AddScoped<ISchemaType, EventSchema>();
        services.AddScoped<ISchemaType, JobPostingSchema>();
        services.AddScoped<ISchemaType, OrganizationSchema>();
        services.AddScoped<ISchemaType, PersonSchema>();
        services.AddScoped<ISchemaType, TrainingSchema>();
        services.AddScoped<ISchemaType, GrantSchema>();
    }
}
