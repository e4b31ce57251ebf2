using AlumniCms.Kernel.Sites;
using AlumniCms.Sites.Resolution;

using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace AlumniCms.Display.Styles;

/// <summary><c>GET /site.css</c>: the looks of a site, the same in all its cultures.</summary>
internal static class SiteStyleEndpoint
{
    public const string Path = "/site.css";

    public static IResult Show(HttpContext http, CurrentSite site)
    {
        if (!site.HasSite || http.Features.Get<SiteRequestFeature>() is { HasCulture: true } || SiteStyle.Of(site.Site) is not { } style)
            return Results.NotFound();
        http.Response.Headers.XContentTypeOptions = "nosniff";
        http.Response.Headers.CacheControl = http.Request.Query["v"] == style.Version
            ? "public, max-age=31536000, immutable"
            : "public, max-age=300";
        return Results.Bytes(style.Css, "text/css; charset=utf-8", entityTag: new EntityTagHeaderValue($"\"{style.Version}\""));
    }
}
