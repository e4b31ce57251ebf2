using System.Text.Json;
using System.Text.Json.Nodes;

using AlumniCms.ContentManagement.Contents;
using AlumniCms.Display.Rendering;
using AlumniCms.Kernel.Caching;
using AlumniCms.Kernel.Sites;
using AlumniCms.Sites.Cultures;
using AlumniCms.Sites.Looks;
using AlumniCms.Sites.Resolution;
using AlumniCms.Syndication.Reading;

using Microsoft.AspNetCore.Http;

namespace AlumniCms.Syndication.Hosts;

/// <summary><c>GET manifest.webmanifest</c>: the site as an application of a phone, in each of its cultures.</summary>
internal static class AppManifest
{
    public const string File = "manifest.webmanifest";

    private const int ShortName = 12;

    public static async Task<IResult> ShowAsync(
        HttpContext http, CurrentSite current, SiteAddress addresses, Pictures pictures, ViewFinder views, PageTags tags, TimeProvider time, CancellationToken cancellationToken)
    {
        if (http.Features.Get<SiteRequestFeature>() is not { HasCulture: true } request)
            return Results.NotFound();
        var (site, culture) = (current.Site, current.Culture);
        tags.Add(ContentTags.Site(site.Id));
        var name = site.NameIn(culture);
        var home = addresses.For(site, culture);
        var manifest = new JsonObject
        {
            ["id"] = home,
            ["name"] = name,
            ["lang"] = culture,
            ["dir"] = CultureText.Direction(culture),
            ["start_url"] = home,
            ["scope"] = home,
            ["display"] = "minimal-ui",
            ["background_color"] = "#ffffff",
            ["icons"] = new JsonArray(await IconAsync(views.ThemeOf(site), request, pictures, cancellationToken)),
        };
        if (name.Length <= ShortName)
            manifest["short_name"] = name;
        manifest["theme_color"] = ColourOf(site);
        return MachineText.Answer(manifest.ToJsonString(MachineText.Json), "application/manifest+json", time);
    }

    /// <summary>The site's colour.</summary>
    public static string ColourOf(Site site) => SiteLooks.Of(site).Primary.ToString();

    private static async Task<JsonNode> IconAsync(string theme, SiteRequestFeature request, Pictures pictures, CancellationToken cancellationToken)
    {
        if (await pictures.LogoAsync(cancellationToken) is { Width: { } width, Height: { } height } logo)
            return new JsonObject { ["src"] = logo.Url, ["sizes"] = FormattableString.Invariant($"{width}x{height}") };
        return new JsonObject
        {
            ["src"] = request.AppBase.Add($"/_content/{theme}/logo.svg").ToUriComponent(),
            ["type"] = "image/svg+xml",
            ["sizes"] = "any",
        };
    }
}
