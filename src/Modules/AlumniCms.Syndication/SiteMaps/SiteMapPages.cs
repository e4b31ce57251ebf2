using AlumniCms.ContentManagement.Contents;
using AlumniCms.ContentManagement.Definitions;
using AlumniCms.ContentManagement.Indexes;
using AlumniCms.ContentManagement.Items;
using AlumniCms.ContentManagement.Taxonomies;
using AlumniCms.Display.Pages;
using AlumniCms.Kernel.Caching;
using AlumniCms.Kernel.Data;
using AlumniCms.Kernel.Permissions;
using AlumniCms.Kernel.Sites;
using AlumniCms.Syndication.Feeds;
using AlumniCms.Syndication.Reading;

using Microsoft.EntityFrameworkCore;

namespace AlumniCms.Syndication.SiteMaps;

/// <summary>The pages of the current site that everyone may read, each under the address that counts.</summary>
internal sealed class SiteMapPages(
    AlumniDbContext db,
    ContentModelStore models,
    TaxonomyStore taxonomies,
    SectionPaths sections,
    FeedAddresses feeds,
    AbsoluteUrl urls,
    CurrentSite site,
    ISiteStore sites,
    PageTags tags)
{
    /// <summary>The most pages that the format allows in one map.</summary>
    public const int MostInMap = 50_000;

    /// <summary>Number of maps that the items take; one at least.</summary>
    public async Task<int> CountMapsAsync(CancellationToken cancellationToken)
    {
        var count = await (await OwnItemsAsync(cancellationToken)).CountAsync(cancellationToken);
        return Math.Max(1, (count + MostItems - 1) / MostItems);
    }

    /// <summary>The pages of a map: homes, lists and terms in the first, items in all.</summary>
    /// <param name="number">From 1.</param>
    /// <param name="cancellationToken">Cancels the reading.</param>
    public async Task<IReadOnlyList<SiteMapEntry>> ReadAsync(int number, CancellationToken cancellationToken)
    {
        var pages = new List<SiteMapEntry>();
        if (number == 1)
            pages.AddRange((await OwnPagesAsync(cancellationToken)).Concat(await TermsAsync(cancellationToken)).Take(MostOwn).Select(url => new SiteMapEntry(url)));
        var items = await (await OwnItemsAsync(cancellationToken))
            .OrderBy(i => i.Id).Skip((number - 1) * MostItems).Take(MostItems)
            .Join(db.Set<AutorouteIndex>(), i => new { i.SiteId, i.ContentItemId }, r => new { r.SiteId, r.ContentItemId }, (i, r) => new { Item = i, Route = r })
            .Where(p => p.Route.ContainedContentItemId == null && !p.Route.IsHomepage)
            .OrderBy(p => p.Item.Id)
            .Select(p => new { p.Item.Culture, p.Route.Path, p.Item.ModifiedUtc }).ToListAsync(cancellationToken);
        pages.AddRange(items.Select(i => new SiteMapEntry(
            urls.For(i.Culture.Length > 0 ? i.Culture : site.Site.DefaultCulture, "/" + i.Path), i.ModifiedUtc)));
        return pages;
    }

    // Room for homes, lists and terms in the first map.
    private const int MostOwn = 10_000;
    private const int MostItems = MostInMap - MostOwn;

    private async Task<IEnumerable<string>> OwnPagesAsync(CancellationToken cancellationToken)
    {
        var filled = await (await ItemsAsync(cancellationToken)).Select(i => i.ContentType).Distinct().ToListAsync(cancellationToken);
        var model = await models.GetAsync(site.Site, cancellationToken);
        var lists = sections.On(model).Where(t => feeds.Section(t) is not null && filled.Contains(t.Name)).ToList();
        return site.Site.Cultures.Select(c => urls.For(c, "/")).Concat(
            site.Site.Cultures.SelectMany(c => lists.Select(t => sections.PathOf(t, c)).OfType<string>().Select(p => urls.For(c, "/" + p))));
    }

    /// <summary>The lists of terms, in each language in which readers find an item there.</summary>
    private async Task<IEnumerable<string>> TermsAsync(CancellationToken cancellationToken)
    {
        tags.Add(ContentTags.Type(site.Id, "Taxonomy"));
        var carried = await (await ItemsAsync(cancellationToken))
            .Join(db.Set<TaxonomyIndex>(), i => i.ContentItemId, t => t.ContentItemId, (i, t) => new { i.Culture, Term = t.TermContentItemId })
            .Distinct().ToListAsync(cancellationToken);
        var found = new List<(string Culture, string Path)>(carried.Count);
        foreach (var one in carried)
        {
            if (await taxonomies.FindAsync(site.Site, one.Term, cancellationToken) is not { Path: { } path } term)
                continue;
            tags.Add(ContentTags.Type(term.SiteId, "Taxonomy"));
            found.Add((one.Culture, path));
        }

        return from culture in site.Site.Cultures
               let read = site.Site.FallbackChain(culture).Append("").ToHashSet(StringComparer.Ordinal)
               from path in found.Where(t => read.Contains(t.Culture)).Select(t => t.Path).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)
               select urls.For(culture, "/" + path);
    }

    // A copy counts under the address of its original, whose version it holds: it stands in the worldwide site's map.
    private async Task<IQueryable<ContentItem>> OwnItemsAsync(CancellationToken cancellationToken)
    {
        var items = await ItemsAsync(cancellationToken);
        if (site.Site.IsWorldwide || (await sites.GetAsync(cancellationToken)).Worldwide?.Id is not { } worldwide)
            return items;

        // Who looks at another site lifts the filter for the whole query.
        var here = site.Id;
        var originals = db.Set<ContentItem>().IgnoreQueryFilters([AlumniDbContext.SiteFilter]).Where(o => o.SiteId == worldwide);
        return items.Where(i => i.SiteId == here && !originals.Any(o => o.ContentItemVersionId == i.ContentItemVersionId));
    }

    private async Task<IQueryable<ContentItem>> ItemsAsync(CancellationToken cancellationToken)
    {
        tags.Add(ContentTags.Site(site.Id));
        tags.Add("definitions");
        var model = await models.GetAsync(site.Site, cancellationToken);
        var types = model.Types.Where(t => t.HasPart("AutoroutePart") && t.Name != "Taxonomy" && t.IsOn(site.Site)).Select(t => t.Name).ToArray();
        foreach (var type in types)
            tags.Add(ContentTags.Type(site.Id, type));
        var cultures = site.Site.Cultures.Append("").ToArray();
        return db.Set<ContentItem>().AsNoTracking()
            .Where(i => i.Published && i.Audience == Audience.Public && types.Contains(i.ContentType) && cultures.Contains(i.Culture));
    }
}
