using System.Globalization;

using AlumniCms.Admin.Menu;
using AlumniCms.Display.Frames;
using AlumniCms.Kernel.Permissions;
using AlumniCms.Kernel.Sites;
using AlumniCms.Sites.Resolution;

using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Localization;

namespace AlumniCms.Admin.Frames;

/// <summary>Makes the frame of a page of the back office.</summary>
public sealed class AdminFrames(
    CurrentSite site,
    CurrentActor actor,
    SiteAddress addresses,
    IEnumerable<IAdminMenu> menus,
    ScriptTexts scriptTexts,
    AssetRoutes assets,
    IHttpContextAccessor http,
    IStringLocalizer<Texts> T)
{
    /// <summary>Language of the back office in this request.</summary>
    public static string Language => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName;

    /// <summary>The address of a page of this site's back office.</summary>
    /// <param name="path">What follows <c>/admin/</c>; may hold a query.</param>
    public string Url(string path) => addresses.For(site.Site, culture: null, path.Length == 0 ? "/admin" : $"/admin/{path}");

    /// <summary>Where to sign in to this site's back office.</summary>
    public string SignInUrl() => addresses.For(site.Site, AccountCulture, "/account/sign-in" + QueryString.Create("returnUrl", Url("")));

    /// <summary>Makes the frame.</summary>
    /// <param name="crumbs">The way to the page, without the dashboard and the page itself.</param>
    public AdminFrame Make(params IReadOnlyList<PageLink> crumbs) => new()
    {
        Site = site.Site,
        SiteName = site.Site.NameIn(Language),
        Language = Language,
        Menu = [.. Enum.GetValues<AdminMenuGroup>().Select(Section).Where(s => s.Items.Count > 0)],
        Crumbs = crumbs,
        ActorName = actor.Name,
        SiteUrl = addresses.For(site.Site, site.Site.DefaultCulture),
        AccountUrl = addresses.For(site.Site, AccountCulture, "/account/security"),
        SignOutUrl = addresses.For(site.Site, AccountCulture, "/account/sign-out"),
        Here = Here,
        ScriptTexts = scriptTexts.For(Language),
        Url = Url,
        Asset = Asset,
    };

    private string AccountCulture => site.Site.Cultures.Contains(Language) ? Language : site.Site.DefaultCulture;

    private string Here => http.HttpContext is { } context ? context.Request.PathBase + context.Request.Path + context.Request.QueryString : "";

    private string Asset(string path)
    {
        var appBase = http.HttpContext?.Features.Get<SiteRequestFeature>()?.AppBase ?? default;
        return appBase.Add(assets.Of(path)).ToUriComponent();
    }

    private AdminMenuSection Section(AdminMenuGroup group) => new(
        group switch
        {
            AdminMenuGroup.Content => T["Content"],
            AdminMenuGroup.People => T["People"],
            AdminMenuGroup.Site => T["Site"],
            _ => T["Network"],
        },
        [.. menus.SelectMany(m => m.Entries())
            .Where(e => e.Group == group && actor.Has(e.Permission) && (!e.WorldwideOnly || site.Site.IsWorldwide))
            .OrderBy(e => e.Position).Select(Item)]);

    private AdminMenuItem Item(AdminMenuEntry entry)
    {
        var path = http.HttpContext?.Request.Path.Value ?? "";
        var own = "/admin/" + entry.Path.Split('?')[0];
        return new AdminMenuItem(
            entry.Text, entry.Icon, Url(entry.Path),
            path.Equals(own, StringComparison.OrdinalIgnoreCase) || path.StartsWith(own + "/", StringComparison.OrdinalIgnoreCase));
    }
}
