using AlumniCms.Headless.OrchardCore;
using AlumniCms.Kernel.Modules;

using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;

namespace AlumniCms.Headless;

[Feature("AlumniCms.Headless")]
internal sealed class Startup : StartupBase
{
    public override void MapEndpoints(IEndpointRouteBuilder routes) =>
        routes.MapGet("/api/content/{contentItemId}", GetContentItem.HandleAsync).AllowAnonymous();
}
