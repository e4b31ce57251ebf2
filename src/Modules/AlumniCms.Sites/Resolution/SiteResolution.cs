using System.Globalization;

using AlumniCms.Kernel.Caching;
using AlumniCms.Kernel.Sites;
using AlumniCms.Sites.Cultures;

using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;

namespace AlumniCms.Sites.Resolution;

/// <summary>
/// Finds the site and the culture of a request by its address, enters them, and hands on what is left of the
/// path. An address that names neither is sent to the visitor's language.
/// </summary>
internal sealed class SiteResolution(RequestDelegate next, ISiteStore sites)
{
    // The page's tags are asked for although nothing is noted here: they begin before the site is read, so that a page
    // of a site that changes from here on is not kept.
    public async Task InvokeAsync(HttpContext context, CurrentSite current, PageTags tags)
    {
        _ = tags;
        if (context.Features.Get<SiteRequestFeature>() is { } entered)
        {
            // An error page is drawn by running the pipeline again on its own path: in the same site and language.
            await RunAsync(context, current, entered, context.Request.Path);
            return;
        }

        var table = await sites.GetAsync(context.RequestAborted);
        if (SiteRoute.Read(table, context.Request.Host.Host, context.Request.Path.Value ?? "") is not { } route)
        {
            await next(context);
            return;
        }

        var request = Enter(context, table, route);
        if (!await SiteAvailability.IsOpenAsync(context, route))
        {
            SiteAvailability.Refuse(context, route.Site.Status);
            current.Enter(request.Site, request.Culture);
        }
        else if (!TryRedirect(context, route, request))
        {
            await RunAsync(context, current, request, route.Rest.Length == 0 ? "/" : route.Rest);
        }
    }

    private static SiteRequestFeature Enter(HttpContext context, SiteTable table, SiteRoute route)
    {
        var culture = route.Culture
            ?? (route.IsHome ? VisitorCulture.Choose(context.Request, route.Site) : route.Site.DefaultCulture);
        var appBase = context.Request.PathBase;
        var feature = new SiteRequestFeature(
            route.Site,
            culture,
            route.Culture is not null,
            appBase,
            appBase.Add(route.Prefix),
            OnOwnHost: table.ByHost(context.Request.Host.Host)?.Id == route.Site.Id);
        context.Features.Set(feature);
        return feature;
    }

    private static bool TryRedirect(HttpContext context, SiteRoute route, SiteRequestFeature request)
    {
        if (!HttpMethods.IsGet(context.Request.Method) && !HttpMethods.IsHead(context.Request.Method))
            return false;
        if (route.IsHome && route.Culture is null)
        {
            context.Response.Headers.Vary = "Accept-Language, Cookie";
            context.Response.Headers.CacheControl = "private";
            Redirect(context, request.PathBase.Add($"/{request.Culture}"), "/", permanent: false);
            return true;
        }

        if (!route.IsWellWritten)
            Redirect(context, request.PathBase, route.Rest, permanent: true);
        return !route.IsWellWritten;
    }

    private static void Redirect(HttpContext context, PathString pathBase, string rest, bool permanent) =>
        context.Response.Redirect(UriHelper.BuildRelative(pathBase, rest, context.Request.QueryString), permanent);

    private async Task RunAsync(HttpContext context, CurrentSite current, SiteRequestFeature request, PathString path)
    {
        current.Enter(request.Site, request.Culture);
        CultureInfo.CurrentCulture = KnownCultures.FormatsOf(request.Culture, request.Site.Country);
        CultureInfo.CurrentUICulture = KnownCultures.FormatsOf(request.Culture, country: null);
        var (oldBase, oldPath) = (context.Request.PathBase, context.Request.Path);
        (context.Request.PathBase, context.Request.Path) = (request.PathBase, path);
        try
        {
            await next(context);
        }
        finally
        {
            (context.Request.PathBase, context.Request.Path) = (oldBase, oldPath);
        }
    }
}
