using AlumniCms.ContentManagement.Contents;
using AlumniCms.ContentManagement.Definitions;
using AlumniCms.ContentManagement.Items;
using AlumniCms.ContentManagement.Taxonomies;
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
    TimeProvider time,
    PageTags tags,
    IStringLocalizerFactory localizers)
{
    /// <summary>Entries on a page.</summary>
    public const int PageSize = 12;

    private readonly IStringLocalizer _model = localizers.Create("content-model", "");

    /// <summary>The list of a type, or null when the page number is beyond its end.</summary>
    public async Task<ListPage?> MakeAsync(ContentTypeDefinition type, int page, CancellationToken cancellationToken)
    {
        var query = Order(contents.OfType(type.Name), type, time.GetUtcNow().UtcDateTime);
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

    /// <summary>The newest, or next, items of a type.</summary>
    public async Task<IReadOnlyList<ItemTeaser>> NewestAsync(ContentTypeDefinition type, int count, CancellationToken cancellationToken)
    {
        var items = await Order(contents.OfType(type.Name), type, time.GetUtcNow().UtcDateTime).Take(count).ToListAsync(cancellationToken);
        return [.. items.Select(i => teasers.Make(i, type))];
    }

    // What lies ahead comes first when a type is ordered by a date of its own: next events, nearest deadlines.
    private static IQueryable<ContentItem> Order(IQueryable<ContentItem> query, ContentTypeDefinition type, DateTime now) =>
        type.Aspects.OrderBy switch
        {
            { Field: "DisplayText" } => query.OrderBy(i => i.DisplayText),
            null or { Field: "PublishedUtc" } or { Descending: true } => query.OrderByDescending(i => i.OrderUtc).ThenBy(i => i.Id),
            _ => query.OrderBy(i => i.OrderUtc < now).ThenBy(i => i.OrderUtc).ThenBy(i => i.Id),
        };

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
            Items = [.. items.Where(i => model.FindType(i.ContentType) is not null).Select(i => teasers.Make(i, model.FindType(i.ContentType)!))],
            Total = total,
            Page = page,
            PageCount = pages,
        };
    }
}
