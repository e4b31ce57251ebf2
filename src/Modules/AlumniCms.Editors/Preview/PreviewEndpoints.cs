using AlumniCms.Admin.Frames;
using AlumniCms.ContentManagement.Contents;
using AlumniCms.Display.Fields;
using AlumniCms.Display.Frames;
using AlumniCms.Display.Pages;
using AlumniCms.Display.Rendering;
using AlumniCms.Kernel.Caching;
using AlumniCms.Kernel.Permissions;
using AlumniCms.Kernel.Sites;
using AlumniCms.Sites.Resolution;

using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Localization;

namespace AlumniCms.Editors.Preview;

/// <summary><c>/{site}/admin/content/{id}/preview</c>, and <c>/{site}/{culture}/preview/{code}</c> for whoever has the link.</summary>
internal sealed class PreviewEndpoints(
    IContentManager contents, ContentRights rights, PreviewLinks links, ItemPages pages, PageTags tags, SiteAddress addresses, CurrentSite site, SiteClock clock, AdminFrames frames, IStringLocalizer<Texts> T)
{
    private static readonly TimeSpan Lifetime = TimeSpan.FromDays(7);

    public async Task<IResult> ShowAsync(string id, string? device, CancellationToken cancellationToken)
    {
        if (await contents.GetAsync(id, VersionOptions.Latest, cancellationToken) is not { } item || !rights.MayPreview(item))
            return Results.NotFound();
        var chosen = device is "tablet" or "desktop" ? device : "phone";
        var path = "/preview/" + links.Make(id, Lifetime);
        var culture = item.Culture.Length > 0 ? item.Culture : site.Site.DefaultCulture;
        return new AdminResult(
            new PreviewPage
            {
                Frame = frames.Make(new PageLink(T["Contents"], frames.Url("content")), new PageLink(item.DisplayText, frames.Url($"content/{id}"), item.Culture.Length > 0 ? item.Culture : null)),
                Title = T["Preview"],
                DraftUrl = addresses.For(site.Site, culture, path),
                Device = chosen,
                Devices = [Device("phone", T["Phone"]), Device("tablet", T["Tablet"]), Device("desktop", T["Desktop"])],
                Link = addresses.Absolute(site.Site, culture, path),
                Until = DateText.Day(clock.Now + Lifetime),
                EditUrl = frames.Url($"content/{id}"),
            },
            "Contents.Preview");

        PageLink Device(string name, string text) => new(text, name == chosen ? null : frames.Url($"content/{id}/preview?device={name}"));
    }

    /// <summary>The draft itself. The link is the right to read it: it shows the item whole, and nothing else that is not public.</summary>
    public async Task<IResult> ReadAsync(HttpContext http, string code, CancellationToken cancellationToken)
    {
        http.Response.Headers.CacheControl = "no-store";
        http.Response.Headers["X-Robots-Tag"] = "noindex";
        http.Response.Headers["Referrer-Policy"] = "no-referrer";
        http.Response.Headers.ContentSecurityPolicy =
            http.Response.Headers.ContentSecurityPolicy.ToString().Replace("frame-ancestors 'none'", "frame-ancestors 'self'", StringComparison.Ordinal);
        tags.IsKept = false;
        if (links.Open(code) is not { } id || await contents.GetAsync(id, VersionOptions.Latest, cancellationToken) is not { } item)
            return Results.NotFound();
        item.Audience = Audience.Public;
        return await pages.MakeAsync(item, isHome: false, cancellationToken) is { } page
            ? new PageResult(page, $"{item.ContentType}.Detail", "Content.Detail")
            : Results.NotFound();
    }
}
