using AlumniCms.Sites.Resolution;

using Microsoft.AspNetCore.Http;

namespace AlumniCms.Syndication.Hosts;

/// <summary>Tells the files of a host, which stand at its root, from those of a site.</summary>
internal static class HostRequest
{
    /// <summary>Whether the address names neither site nor culture.</summary>
    public static bool IsAtRoot(HttpContext http) =>
        http.Features.Get<SiteRequestFeature>() is not { } request || (!request.HasCulture && request.PathBase == request.AppBase);

    /// <summary>Whether the address names a site, or is its host's, but no culture.</summary>
    public static bool IsOfSite(HttpContext http) => http.Features.Get<SiteRequestFeature>() is { HasCulture: false };
}
