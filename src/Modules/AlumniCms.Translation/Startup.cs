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
using AlumniCms.Translation.Shared;

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
    }
}
