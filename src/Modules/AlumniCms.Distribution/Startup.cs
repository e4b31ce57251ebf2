using AlumniCms.ContentManagement.Actions;
using AlumniCms.ContentManagement.Contents;
using AlumniCms.ContentManagement.Copies;
using AlumniCms.Distribution.Actions;
using AlumniCms.Distribution.Deciding;
using AlumniCms.Distribution.Sending;
using AlumniCms.Kernel.Auditing;
using AlumniCms.Kernel.Data;
using AlumniCms.Kernel.Modules;
using AlumniCms.Kernel.Permissions;
using AlumniCms.Kernel.Sites;
using AlumniCms.Kernel.Timing;

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
        AddActions(services);
    }

    private static void AddActions(IServiceCollection services)
    {
        services.AddScoped(p => new SendText(
            Get<AlumniDbContext>(p), Get<CurrentSite>(p), Get<CurrentActor>(p), Get<ISiteStore>(p), Get<CopiesInLine>(p), Get<AuditTrail>(p), Get<TimeProvider>(p)));
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
