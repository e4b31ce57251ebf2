using AlumniCms.ContentManagement.Contents;
using AlumniCms.Display.Frames;
using AlumniCms.Kernel.Sites;
using AlumniCms.Search.Contracts;
using AlumniCms.Sites.Resolution;

using Microsoft.AspNetCore.Http;

namespace AlumniCms.Display.Pages;

/// <summary><c>GET /search/suggest?q=</c>: titles that begin as the reader types, with their addresses, as JSON.</summary>
internal static class SuggestEndpoint
{
    public static async Task<IResult> ShowAsync(
        string? q,
        HttpContext http,
        CurrentSite site,
        ContentSearch search,
        PublishedContent contents,
        PageFrames frames,
        CancellationToken cancellationToken)
    {
        if (!site.HasSite || http.Features.Get<SiteRequestFeature>() is { HasCulture: false })
            return Results.NotFound();
        var typed = q ?? "";
        var found = await search.SuggestAsync(
            typed.Length > SearchResultsPage.LongestQuery ? typed[..SearchResultsPage.LongestQuery] : typed, cancellationToken);
        var addresses = await contents.AddressesAsync([.. found.Select(s => s.ContentItemId)], cancellationToken);
        http.Response.Headers.CacheControl = "private, max-age=60";
        return Results.Json(found.Where(s => addresses.ContainsKey(s.ContentItemId)).Select(s => new Suggestion(
            string.Concat(s.Title.Select(t => t.Text)),
            frames.Resolve(addresses[s.ContentItemId].IsHomepage ? "~/" : "~/" + addresses[s.ContentItemId].Path),
            s.Culture == site.Culture ? "" : s.Culture)));
    }

    private sealed record Suggestion(string Title, string Url, string Culture);
}
