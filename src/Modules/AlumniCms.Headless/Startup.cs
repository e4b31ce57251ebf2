using AlumniCms.Headless.OrchardCore;
using AlumniCms.Kernel.Modules;

using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace AlumniCms.Headless;

[Feature("AlumniCms.Headless")]
internal sealed class Startup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services, IConfiguration configuration) =>
        services.AddScoped<ReadableItem>();

    public override void MapEndpoints(IEndpointRouteBuilder routes) =>
        routes.MapGet("/api/content/{contentItemId}", GetContentItem.HandleAsync).AllowAnonymous();
}
