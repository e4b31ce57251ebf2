using AlumniCms.Display.Pages;
using AlumniCms.Kernel.Modules;

using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace AlumniCms.Display;

/// <summary>The search page: not there on a site without search.</summary>
[Feature("AlumniCms.Search")]
internal sealed class SearchStartup : StartupBase
{
    public override void MapEndpoints(IEndpointRouteBuilder routes)
    {
        routes.MapMethods("/search", [HttpMethods.Get, HttpMethods.Head], SearchEndpoint.ShowAsync).AllowAnonymous();
        routes.MapGet("/search/suggest", SuggestEndpoint.ShowAsync).AllowAnonymous();
    }
}
