using AlumniCms.Kernel.Caching;
using AlumniCms.Kernel.Sites;
using AlumniCms.Sites.Resolution;
using AlumniCms.Sites.Storage;

using Microsoft.AspNetCore.Http;

namespace AlumniCms.Syndication.Hosts;

/// <summary><c>GET /robots.txt</c>: what crawlers of the host leave alone, and where its site map is.</summary>
internal static class RobotsText
{
    private const string ContentType = "text/plain";

    public static IResult Show(HttpContext http, CurrentSite site, SiteAddress addresses, PageTags tags, TimeProvider time)
    {
        if (!HostRequest.IsAtRoot(http))
            return Results.NotFound();
        tags.Add(SiteTags.Sites);
        if (!site.HasSite || site.Site.Status != SiteStatus.Online)
            return MachineText.Answer("User-agent: *\nDisallow: /\n", ContentType, time);
        return MachineText.Answer(
            $"""
            User-agent: *
            Disallow: /admin
            Disallow: /*/admin
            Disallow: /*/search?

            Sitemap: {addresses.Absolute(site.Site, culture: null, "/sitemap.xml")}

            """.ReplaceLineEndings("\n"),
            ContentType,
            time);
    }
}
