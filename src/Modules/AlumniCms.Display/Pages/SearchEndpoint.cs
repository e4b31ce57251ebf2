using AlumniCms.ContentManagement.Contents;
using AlumniCms.ContentManagement.Definitions;
using AlumniCms.Display.Frames;
using AlumniCms.Display.Rendering;
using AlumniCms.Kernel.Sites;
using AlumniCms.Search.Contracts;
using AlumniCms.Search.Queries;
using AlumniCms.Sites.Resolution;

using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Localization;

namespace AlumniCms.Display.Pages;

/// <summary>Searches the current site.</summary>
internal static class SearchEndpoint
{
    private const int PageSize = 20;

    public static async Task<IResult> ShowAsync(
        string? q,
        string? type,
        HttpContext http,
        CurrentSite site,
        ContentSearch search,
        PublishedContent contents,
        ContentModelStore models,
        PageFrames frames,
        IStringLocalizer<Texts> T,
        IStringLocalizerFactory localizers,
        CancellationToken cancellationToken)
    {
        if (!site.HasSite || http.Features.Get<SiteRequestFeature>() is { HasCulture: false })
            return Results.NotFound();
        if (PageNumber.Read(http.Request.Query["page"]) is not { } number)
            return Results.NotFound();
        var query = (q ?? "").Trim();
        if (query.Length > SearchResultsPage.LongestQuery)
            query = query[..SearchResultsPage.LongestQuery];
        var model = await models.GetAsync(site.Site, cancellationToken);
        var chosen = type is { Length: > 0 and <= 128 } && model.FindType(type) is { } known ? known.Name : "";
        
        // Signs without a word ask for nothing: every text would fit.
        var found = SearchQuery.Parse(query).IsEmpty ? null : await search.SearchAsync(
            new SearchRequest { Text = query, Types = chosen.Length > 0 ? [chosen] : [], Page = number, PageSize = PageSize }, cancellationToken);
        var pages = Math.Max(1, ((found?.Total ?? 0) + PageSize - 1) / PageSize);
        if (number > pages)
            return Results.NotFound();
        var addresses = await contents.AddressesAsync([.. found?.Hits.Select(h => h.ContentItemId) ?? []], cancellationToken);
        var names = localizers.Create("content-model", "");
        string title = T["Search"];
        var paths = site.Site.Cultures.ToDictionary(c => c, _ => "search" + QueryString.Create("q", query), StringComparer.OrdinalIgnoreCase);
        http.Response.Headers.CacheControl = "no-store";
        return new PageResult(
            new SearchResultsPage
            {
                Frame = await frames.MakeAsync(paths, [new PageLink(title, null)], null, isHome: false, cancellationToken),
                Title = title,
                Lang = site.Culture,
                Query = query,
                ChosenType = chosen,
                Found = found,
                Links = [.. found?.Hits.Select(h => new PageLink(
                    "", addresses.TryGetValue(h.ContentItemId, out var a) ? frames.Resolve(a.IsHomepage ? "~/" : "~/" + a.Path) : null, h.Culture)) ?? []],
                Types = [.. found?.Types.Where(t => model.FindType(t.Value) is not null)
                    .Select(t => new SearchTypeChoice(t.Value, names[SectionNames.Plural(model.FindType(t.Value)!)], t.Count)) ?? []],
                Page = number,
                PageCount = pages,
            },
            "Search");
    }
}
