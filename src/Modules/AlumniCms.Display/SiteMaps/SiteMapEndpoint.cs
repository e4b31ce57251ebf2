using System.Globalization;

using AlumniCms.ContentManagement.Contents;
using AlumniCms.ContentManagement.Definitions;
using AlumniCms.Display.Caching;
using AlumniCms.Display.Frames;
using AlumniCms.Display.Pages;
using AlumniCms.Display.Rendering;
using AlumniCms.Kernel.Caching;
using AlumniCms.Kernel.Sites;
using AlumniCms.Search.Contracts;
using AlumniCms.Sites.Resolution;

using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace AlumniCms.Display.SiteMaps;

/// <summary><c>GET /{site}/{culture}/site-map</c></summary>
internal static class SiteMapEndpoint
{
    private const int MostOfSection = 12;

    public static async Task<IResult> ShowAsync(
        HttpContext http,
        CurrentSite site,
        PublishedContent contents,
        ContentLists lists,
        ContentModelStore models,
        SectionPaths sections,
        ItemTeasers teasers,
        PageFrames frames,
        PageTags tags,
        IStringLocalizer<Texts> T,
        IStringLocalizerFactory localizers,
        CancellationToken cancellationToken)
    {
        if (!site.HasSite || http.Features.Get<SiteRequestFeature>() is { HasCulture: false })
            return Results.NotFound();
        tags.IsKept = CachedQuery.HasOnly(http.Request);
        var model = await models.GetAsync(site.Site, cancellationToken);
        var names = localizers.Create("content-model", "");
        var groups = new List<SiteMapGroup>();
        foreach (var type in sections.On(model))
        {
            if (sections.PathOf(type, site.Culture) is not { } path)
                continue;
            var found = await lists.ListAsync(
                new ListRequest { ContentType = type.Name, State = ListState.Open, PageSize = MostOfSection }, cancellationToken);
            if (found.Total == 0)
                continue;
            var items = await teasers.MakeAsync(found.Items, model, cancellationToken);
            groups.Add(new SiteMapGroup(
                names[SectionNames.Plural(type)], frames.Resolve("~/" + path), [.. items.Select(i => new PageLink(i.Title, i.Url, i.Lang))], found.Total));
        }

        if (model.FindType("Page") is not null)
        {
            var pages = await contents.OfType("Page").OrderBy(i => i.DisplayText).Take(PublishedContent.PageLimit).ToListAsync(cancellationToken);
            var addresses = await contents.AddressesAsync([.. pages.Select(p => p.ContentItemId)], cancellationToken);
            var links = (await teasers.MakeAsync(pages, model, cancellationToken))
                .OrderBy(i => addresses.GetValueOrDefault(i.Item.ContentItemId) is not { IsHomepage: true })
                .ThenBy(i => i.Title, StringComparer.Create(CultureInfo.CurrentUICulture, ignoreCase: true))
                .Select(i => new PageLink(i.Title, UrlOf(i), i.Lang)).ToList();
            groups.Insert(0, new SiteMapGroup(T["Pages"], null, links, links.Count));

            // The address of the text that stands on the home page only leads there.
            string UrlOf(ItemTeaser page) =>
                addresses.TryGetValue(page.Item.ContentItemId, out var address) && address.IsHomepage ? frames.Resolve("~/") : page.Url;
        }

        string title = T["Site map"];
        var paths = site.Site.Cultures.ToDictionary(c => c, _ => "site-map", StringComparer.OrdinalIgnoreCase);
        return new PageResult(
            new SiteMapPage
            {
                Frame = await frames.MakeAsync(paths, [new PageLink(title, null)], (site.Culture, "/site-map"), isHome: false, cancellationToken),
                Title = title,
                Description = T["All parts of this site and their pages, at a glance."],
                Lang = site.Culture,
                Groups = groups,
            },
            "SiteMap");
    }
}
