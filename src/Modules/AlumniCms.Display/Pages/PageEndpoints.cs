using AlumniCms.ContentManagement.Contents;
using AlumniCms.ContentManagement.Definitions;
using AlumniCms.ContentManagement.Taxonomies;
using AlumniCms.Display.Caching;
using AlumniCms.Display.Rendering;
using AlumniCms.Kernel.Caching;
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
        TaxonomyStore terms,
        SiteAddress addresses,
        PageTags tags,
        CancellationToken cancellationToken)
    {
        if (!site.HasSite)
            return Results.Text("This network has not been set up yet. Run the command 'setup'.", statusCode: StatusCodes.Status503ServiceUnavailable);
        path = (path ?? "").Trim('/');
        if (path.Length == 0)
        {
            tags.IsKept = CachedQuery.HasOnly(http.Request);
            var home = await homes.MakeAsync(cancellationToken);
            return new PageResult(home, site.Site.IsWorldwide ? "Home.Worldwide" : "Home.Country", "Home");
        }

        if (http.Features.Get<SiteRequestFeature>() is { HasCulture: false })
            return Results.NotFound();
        var model = await models.GetAsync(site.Site, cancellationToken);
        var type = sections.Find(model, path);
        var query = ListQuery.Read(http.Request.Query, type);
        if (!CachedQuery.HasOnly(http.Request, ListQuery.Names(type)))
            tags.IsKept = false;
        if (type is not null)
            return query is not null && await lists.MakeAsync(type, query, cancellationToken) is { } list
                ? new PageResult(list, $"{type.Name}.List", "Content.List")
                : Results.NotFound();
        if (await contents.FindRouteAsync(path, cancellationToken) is { } route)
            return await ShowAsync(route, query, http, cancellationToken);
        if (await terms.FindByPathAsync(site.Site, path, cancellationToken) is { } term)
            return await ShowAsync(term, query, lists, cancellationToken);
        if (await contents.FindFormerAsync(path, cancellationToken) is { } now)
            return Results.Redirect(addresses.For(site.Site, site.Culture, "/" + now), permanent: true);
        return Results.StatusCode(await contents.IsGoneAsync(path, cancellationToken) ? StatusCodes.Status410Gone : StatusCodes.Status404NotFound);
    }

    private static async Task<IResult> ShowAsync(
        ContentManagement.Indexes.AutorouteIndex route, ListQuery? query, HttpContext http, CancellationToken cancellationToken)
    {
        var services = http.RequestServices;
        var site = Get<CurrentSite>(services);
        if (route.IsHomepage)
            return Results.Redirect(Get<SiteAddress>(services).For(site.Site, site.Culture), permanent: true);
        if (route.ContainedContentItemId is { } contained)
            return await Get<TaxonomyStore>(services).FindAsync(site.Site, contained, cancellationToken) is { } term
                ? await ShowAsync(term, query, Get<ListPages>(services), cancellationToken)
                : Results.NotFound();

        // An item is one page, whatever number of page is asked for.
        if (!CachedQuery.HasOnly(http.Request))
            Get<PageTags>(services).IsKept = false;
        var contents = Get<PublishedContent>(services);
        if (await contents.FindAsync(route.ContentItemId, cancellationToken) is not { } item)
            return Results.NotFound();

        // A taxonomy has pages for its terms and none for itself.
        if (item.ContentType == "Taxonomy")
            return Results.NotFound();

        // The reader's own language has this text under another address: that one is the page.
        if (item.Culture.Length > 0 && item.Culture != site.Culture
            && (await contents.TranslationsAsync(item, cancellationToken)).FirstOrDefault(t => t.Culture == site.Culture) is { } own)
            return Results.Redirect(Get<SiteAddress>(services).For(site.Site, site.Culture, "/" + own.Path));
        return await Get<ItemPages>(services).MakeAsync(item, isHome: false, cancellationToken) is { } shown
            ? new PageResult(shown, $"{shown.Type.Name}.Detail", "Content.Detail")
            : Results.NotFound();
    }

    private static async Task<IResult> ShowAsync(Term term, ListQuery? query, ListPages lists, CancellationToken cancellationToken) =>
        query is not null && await lists.MakeAsync(term, query, cancellationToken) is { } list
            ? new PageResult(list, "Term.List", "Content.List")
            : Results.NotFound();

    private static T Get<T>(IServiceProvider services)
        where T : notnull => (T)services.GetService(typeof(T))!;
}
