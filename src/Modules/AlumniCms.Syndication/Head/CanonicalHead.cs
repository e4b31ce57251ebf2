using System.Globalization;

using AlumniCms.Display.Head;
using AlumniCms.Display.Pages;
using AlumniCms.Display.Rendering;
using AlumniCms.Syndication.Reading;

using Microsoft.AspNetCore.Http;

namespace AlumniCms.Syndication.Head;

/// <summary>
/// Says under which address the page counts, and which addresses its translations have. A page that only stands in for
/// a missing translation counts under the address of its text and names no translations.
/// </summary>
internal sealed class CanonicalHead(AbsoluteUrl urls, IHttpContextAccessor http) : IHeadContribution
{
    public int Order => 10;

    public ValueTask ContributeAsync(PageModel page, HeadContent head, CancellationToken cancellationToken)
    {
        if (page is ErrorPage or SearchResultsPage)
        {
            head.Meta("robots", "noindex");
            return ValueTask.CompletedTask;
        }

        if (CanonicalOf(page) is { } canonical)
            head.Link("canonical", canonical);

        // A copy of the worldwide site's counts there, and so do its languages.
        if (page is ItemPage { OriginalUrl: not null })
            return ValueTask.CompletedTask;
        if (page is not ListPage { Query: { Page: > 1 } or { IsPlain: false } })
            AddLanguages(page, head);
        return ValueTask.CompletedTask;
    }

    /// <summary>The address under which a page counts, or null for one that does not.</summary>
    public string? CanonicalOf(PageModel page) => page switch
    {
        ErrorPage or SearchResultsPage => null,
        { Frame.Canonical: { } canonical } => canonical,
        ListPage { Page: > 1 } list => string.Create(CultureInfo.InvariantCulture, $"{Own()}?page={list.Page}"),
        _ => Own(),
    };

    private string Own() => http.HttpContext is { Request: var request }
        ? urls.Origin + (request.PathBase + request.Path).ToUriComponent()
        : urls.Origin;

    private void AddLanguages(PageModel page, HeadContent head)
    {
        var versions = page.Frame.Languages.Where(l => l.IsTranslation).ToList();
        if (versions.Count < 2 || !versions.Exists(l => l.IsCurrent))
            return;
        foreach (var version in versions)
            head.Link("alternate", urls.Of(version.Url), ("hreflang", version.Culture));
        var first = versions.Find(l => l.Culture == page.Frame.Site.DefaultCulture) ?? versions[0];
        head.Link("alternate", urls.Of(first.Url), ("hreflang", "x-default"));
    }
}
