using AlumniCms.Kernel.Auditing;
using AlumniCms.Kernel.Caching;
using AlumniCms.Kernel.Data;
using AlumniCms.Kernel.Modules;
using AlumniCms.Kernel.Outbox;
using AlumniCms.Kernel.Permissions;
using AlumniCms.Kernel.Sites;
using AlumniCms.Kernel.Timing;

using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

using Quartz;

namespace AlumniCms.Kernel;

internal sealed class Startup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services, IConfiguration configuration)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.AddScoped<CurrentSite>();
        services.AddScoped<CurrentActor>();
        services.AddScoped<IAuthorizationHandler, PermissionCheck>();
        services.AddHttpContextAccessor();
        services.AddScoped<AuditTrail>();
        services.AddScoped<AuditQuery>();
        services.AddSingleton(AuditSettings.From(configuration));
        services.AddSingleton<ITimedWork, CutAuditTrail>();
        services.AddSingleton<CacheEvictions>();
        services.AddScoped<CacheEvictionQueue>();
        services.AddScoped<PageTags>();
        services.AddSingleton<PagePieces>();
        services.AddSingleton<OutboxBell>();
        services.AddScoped(provider => new OutboxQueue(
            provider.GetRequiredService<AlumniDbContext>(),
            provider.GetRequiredService<CurrentSite>(),
            provider.GetServices<OutboxHandlerType>(),
            provider,
            provider.GetRequiredService<OutboxBell>(),
            provider.GetRequiredService<TimeProvider>()));
        services.AddSingleton<OutboxDispatcher>();
        services.AddHostedService(provider => provider.GetRequiredService<OutboxDispatcher>());
        services.AddHostedService<CacheSignalListener>();
        services.AddQuartz();
        services.AddHostedService<TimedWorkScheduler>();
        services.AddQuartzHostedService(options => options.WaitForJobsToComplete = true);
    }
}
