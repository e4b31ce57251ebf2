using AlumniCms.ContentManagement.Contents;
using AlumniCms.ContentManagement.Definitions;
using AlumniCms.ContentManagement.Items;
using AlumniCms.ContentManagement.Taxonomies;
using AlumniCms.Display.Fields;
using AlumniCms.Display.Frames;
using AlumniCms.Kernel.Caching;
using AlumniCms.Kernel.Sites;

using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace AlumniCms.Display.Pages;

/// <summary>Makes the lists of types and of terms.</summary>
public sealed class ListPages(
    PublishedContent contents,
    ContentModelStore models,
    ItemTeasers teasers,
    PageFrames frames,
    SectionPaths sections,
    CurrentSite site,
    ListOrder order,
    SiteClock clock,
    PageTags tags,
    IStringLocalizerFactory localizers)
{
    /// <summary>Entries on a page.</summary>
    public const int PageSize = 12;

    private readonly IStringLocalizer _model = localizers.Create("content-model", "");

    /// <summary>The list of a type, or null when the page number is beyond its end.</summary>
    public async Task<ListPage?> MakeAsync(ContentTypeDefinition type, int page, CancellationToken cancellationToken)
    {
        var query = order.Apply(contents.OfType(type.Name), type);
        var translations = site.Site.Cultures
            .Select(c => (Culture: c, Path: sections.PathOf(type, c))).Where(p => p.Path is not null)
            .ToDictionary(p => p.Culture, p => p.Path!, StringComparer.OrdinalIgnoreCase);
        string title = _model[SectionNames.Plural(type)];
        return await MakeAsync(query, title, type, translations, [new PageLink(title, null)], page, cancellationToken);
    }

    /// <summary>The items that carry a term.</summary>
    public async Task<ListPage?> MakeAsync(Term term, int page, CancellationToken cancellationToken)
    {
        tags.Add(ContentTags.Type(term.SiteId, "Taxonomy"));
        var model = await models.GetAsync(site.Site, cancellationToken);
        var query = contents.WithTerm(term.ContentItemId, model.Types.Select(t => t.Name)).OrderByDescending(i => i.OrderUtc);
        var title = term.TitleIn(contents.ReaderCultures());
        return await MakeAsync(
            query, title, null, new Dictionary<string, string>(StringComparer.Ordinal), [new PageLink(title, null)], page, cancellationToken);
    }

    /// <summary>The newest, or next, items of a type whose time is not over.</summary>
    public async Task<IReadOnlyList<ItemTeaser>> NewestAsync(ContentTypeDefinition type, int count, CancellationToken cancellationToken)
    {
        var model = await models.GetAsync(site.Site, cancellationToken);
        var items = await order.Apply(contents.OfType(type.Name), type).Take(count * 3).ToListAsync(cancellationToken);
        var current = items.Where(i => !clock.IsOver(i, type)).Take(count).ToList();
        foreach (var end in current.Select(i => clock.Ends(i, type)).OfType<DateTimeOffset>())
            tags.ValidUntil(end);
        return await teasers.MakeAsync(current, model, cancellationToken);
    }

    private async Task<ListPage?> MakeAsync(
        IQueryable<ContentItem> query,
        string title,
        ContentTypeDefinition? type,
        IReadOnlyDictionary<string, string> translations,
        IReadOnlyList<PageLink> breadcrumb,
        int page,
        CancellationToken cancellationToken)
    {
        var total = await query.CountAsync(cancellationToken);
        var pages = Math.Max(1, (total + PageSize - 1) / PageSize);
        if (page < 1 || page > pages)
            return null;
        var model = await models.GetAsync(site.Site, cancellationToken);
        var items = await query.Skip((page - 1) * PageSize).Take(PageSize).ToListAsync(cancellationToken);
        return new ListPage
        {
            Frame = await frames.MakeAsync(translations, breadcrumb, null, isHome: false, cancellationToken),
            Title = title,
            Lang = site.Culture,
            Type = type,
            Items = await teasers.MakeAsync(items, model, cancellationToken),
            Total = total,
            Page = page,
            PageCount = pages,
        };
    }
}
