using AlumniCms.Kernel.Modules;
using AlumniCms.Kernel.Timing;
using AlumniCms.Statistics.Views;

using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace AlumniCms.Statistics;

internal sealed class Startup : StartupBase
{
    // After the site is known, before the page cache answers.
    public override int Order => -500;

    public override void ConfigureServices(IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton<SeenPages>();
        services.AddSingleton<StoreViews>();
        services.AddSingleton<ITimedWork>(p => p.GetRequiredService<StoreViews>());
        services.AddHostedService<LastViews>();
        services.AddScoped<ViewCounts>();
    }

    public override void Configure(IApplicationBuilder app) => app.UseMiddleware<ViewCounting>();
}
