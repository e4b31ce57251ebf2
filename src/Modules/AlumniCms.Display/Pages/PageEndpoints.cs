using System.Globalization;

using AlumniCms.ContentManagement.Contents;
using AlumniCms.ContentManagement.Definitions;
using AlumniCms.ContentManagement.Taxonomies;
using AlumniCms.Display.Rendering;
using AlumniCms.Kernel.Sites;
using AlumniCms.Sites.Resolution;

using Microsoft.AspNetCore.Http;

namespace AlumniCms.Display.Pages;

/// <summary>Answers every public address of a site: home, sections, items, terms, and addresses that items had.</summary>
internal static class PageEndpoints
{
    public static async Task<IResult> ShowAsync(
        string? path,
        HttpContext http,
        CurrentSite site,
        ContentModelStore models,
        SectionPaths sections,
        PublishedContent contents,
        HomePages homes,
        ListPages lists,
        SiteAddress addresses,
        CancellationToken cancellationToken)
    {
        if (!site.HasSite)
            return Results.Text("This network has not been set up yet. Run the command 'setup'.", statusCode: StatusCodes.Status503ServiceUnavailable);
        path = (path ?? "").Trim('/');
        if (path.Length == 0)
        {
            var home = await homes.MakeAsync(cancellationToken);
            return new PageResult(home, site.Site.IsWorldwide ? "Home.Worldwide" : "Home.Country", "Home");
        }

        if (http.Features.Get<SiteRequestFeature>() is { HasCulture: false })
            return Results.NotFound();
        if (ReadPage(http.Request) is not { } page)
            return Results.NotFound();
        var model = await models.GetAsync(site.Site, cancellationToken);
        if (sections.Find(model, path) is { } type)
            return await lists.MakeAsync(type, page, cancellationToken) is { } list
                ? new PageResult(list, $"{type.Name}.List", "Content.List")
                : Results.NotFound();
        if (await contents.FindRouteAsync(path, cancellationToken) is { } route)
            return await ShowAsync(route, page, http.RequestServices, cancellationToken);
        return await contents.FindFormerAsync(path, cancellationToken) is { } now
            ? Results.Redirect(addresses.For(site.Site, site.Culture, "/" + now), permanent: true)
            : Results.NotFound();
    }

    private static async Task<IResult> ShowAsync(
        ContentManagement.Indexes.AutorouteIndex route, int page, IServiceProvider services, CancellationToken cancellationToken)
    {
        var site = Get<CurrentSite>(services);
        if (route.IsHomepage)
            return Results.Redirect(Get<SiteAddress>(services).For(site.Site, site.Culture), permanent: true);
        if (route.ContainedContentItemId is { } contained)
            return await Get<TaxonomyStore>(services).FindAsync(site.Site, contained, cancellationToken) is { } term
                && await Get<ListPages>(services).MakeAsync(term, page, cancellationToken) is { } list
                ? new PageResult(list, "Term.List", "Content.List")
                : Results.NotFound();
        var contents = Get<PublishedContent>(services);
        if (await contents.FindAsync(route.ContentItemId, cancellationToken) is not { } item)
            return Results.NotFound();

        // The reader's own language has this text under another address: that one is the page.
        if (item.Culture.Length > 0 && item.Culture != site.Culture
            && (await contents.TranslationsAsync(item, cancellationToken)).FirstOrDefault(t => t.Culture == site.Culture) is { } own)
            return Results.Redirect(Get<SiteAddress>(services).For(site.Site, site.Culture, "/" + own.Path));
        return await Get<ItemPages>(services).MakeAsync(item, isHome: false, cancellationToken) is { } shown
            ? new PageResult(shown, $"{shown.Type.Name}.Detail", "Content.Detail")
            : Results.NotFound();
    }

    private static int? ReadPage(HttpRequest request)
    {
        var text = request.Query["page"];
        if (text.Count == 0)
            return 1;
        return text.Count == 1 && int.TryParse(text[0], NumberStyles.None, CultureInfo.InvariantCulture, out var page) && page > 0 ? page : null;
    }

    private static T Get<T>(IServiceProvider services)
        where T : notnull => (T)services.GetService(typeof(T))!;
}
