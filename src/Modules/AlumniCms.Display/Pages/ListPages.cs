using System.Collections.Immutable;

using AlumniCms.ContentManagement.Contents;
using AlumniCms.ContentManagement.Definitions;
using AlumniCms.ContentManagement.Taxonomies;
using AlumniCms.Display.Fields;
using AlumniCms.Display.Frames;
using AlumniCms.Kernel.Caching;
using AlumniCms.Kernel.Permissions;
using AlumniCms.Kernel.Sites;
using AlumniCms.Search.Contracts;

using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace AlumniCms.Display.Pages;

/// <summary>Makes the lists of types and of terms.</summary>
public sealed class ListPages(
    ContentLists lists,
    PublishedContent contents,
    ContentModelStore models,
    ItemTeasers teasers,
    ValueNames names,
    PageFrames frames,
    RegionNews region,
    SectionPaths sections,
    CurrentSite site,
    CurrentActor actor,
    PageTags tags,
    IStringLocalizer<Texts> T,
    IStringLocalizerFactory localizers)
{
    /// <summary>Entries on a page.</summary>
    public const int PageSize = 12;

    private const int MostChoices = 40;

    // Each choice more would be kept as a page of its own.
    private const int MostKeptChoices = 2;

    private readonly IStringLocalizer _model = localizers.Create("content-model", "");

    /// <summary>The list of a type, or null when the page number is beyond its end.</summary>
    public async Task<ListPage?> MakeAsync(ContentTypeDefinition type, ListQuery query, CancellationToken cancellationToken)
    {
        var found = await lists.ListAsync(Request(type, query), cancellationToken);
        if (query.Page > found.PageCount)
            return null;
        if (found.NextChangeUtc is { } change)
            tags.ValidUntil(new DateTimeOffset(change, TimeSpan.Zero));
        if (query.Text.Length > 0 || query.Chosen > MostKeptChoices || !AllKnown(query, found))
            tags.IsKept = false;
        var model = await models.GetAsync(site.Site, cancellationToken);
        string title = _model[SectionNames.Plural(type)];
        var url = frames.Resolve("~/" + sections.PathOf(type, site.Culture));
        var translations = site.Site.Cultures
            .Select(c => (Culture: c, Path: sections.PathOf(type, c))).Where(p => p.Path is not null)
            .ToDictionary(p => p.Culture, p => (query with { Page = 1 }).Url(p.Path!), StringComparer.OrdinalIgnoreCase);
        return new ListPage
        {
            Frame = await frames.MakeAsync(
                translations,
                [new PageLink(title, null)],
                (site.Culture, "/" + Indexed(query).Url(sections.PathOf(type, site.Culture)!)),
                isHome: false,
                cancellationToken),
            Title = title,
            Description = site.Site.IsWorldwide
                ? T["{0} of the worldwide alumni network: the whole list, with filters.", title]
                : T["{0} of the site {1} of the alumni network: the whole list, with filters.", title, site.Site.NameIn(site.Culture)],
            IsForMembers = found.Total == 0 && !query.IsNarrowed && !actor.Audiences.Contains(type.Aspects.DefaultAudience),
            Lang = site.Culture,
            Type = type,
            Items = await teasers.MakeAsync(found.Items, model, cancellationToken),
            Total = found.Total,
            Page = query.Page,
            PageCount = found.PageCount,
            Query = query,
            Facets = await FacetsAsync(type, model, query, found, cancellationToken),
            Open = found.Open,
            Ended = found.Ended,
            Region = query is { IsPlain: true, Page: 1 } ? await region.OnListAsync(type, cancellationToken) : [],
            Url = url,
        };
    }

    /// <summary>The items that carry a term.</summary>
    public async Task<ListPage?> MakeAsync(Term term, ListQuery asked, CancellationToken cancellationToken)
    {
        tags.Add(ContentTags.Type(term.SiteId, "Taxonomy"));
        var model = await models.GetAsync(site.Site, cancellationToken);
        var query = contents.WithTerm(term.ContentItemId, model.Types.Select(t => t.Name)).OrderByDescending(i => i.OrderUtc);
        var title = term.TitleIn(contents.ReaderCultures());
        var total = await query.CountAsync(cancellationToken);
        var pages = Math.Max(1, (total + PageSize - 1) / PageSize);
        if (asked.Page > pages)
            return null;
        var items = await query.Skip((asked.Page - 1) * PageSize).Take(PageSize).ToListAsync(cancellationToken);
        var paths = site.Site.Cultures.ToDictionary(c => c, _ => term.Path ?? "", StringComparer.OrdinalIgnoreCase);
        return new ListPage
        {
            Frame = await frames.MakeAsync(
                paths, [new PageLink(title, null)], (site.Culture, "/" + Indexed(asked).Url(term.Path ?? "")), isHome: false, cancellationToken),
            Title = title,
            Lang = site.Culture,
            Items = await teasers.MakeAsync(items, model, cancellationToken),
            Total = total,
            Page = asked.Page,
            PageCount = pages,
            Query = asked,
            Open = total,
            Url = frames.Resolve("~/" + term.Path),
        };
    }

    // Filters and sorting show the same items in another way: the list without them is the page.
    private static ListQuery Indexed(ListQuery query) => query.IsPlain ? query : ListQuery.Empty;

    /// <summary>The newest, or next, items of some types whose time is not over, by type; what they refer to is read once for all.</summary>
    internal async Task<ILookup<ContentTypeDefinition, ItemTeaser>> NewestAsync(
        IReadOnlyList<ContentTypeDefinition> types, int count, ContentModel model, CancellationToken cancellationToken)
    {
        var ids = new List<string>();
        foreach (var type in types)
        {
            var found = await lists.ListAsync(
                new ListRequest { ContentType = type.Name, State = ListState.Open, PageSize = count, WithItems = false }, cancellationToken);
            if (found.NextChangeUtc is { } change)
                tags.ValidUntil(new DateTimeOffset(change, TimeSpan.Zero));
            ids.AddRange(found.ContentItemIds);
        }

        return (await teasers.MakeAsync(await lists.LoadAsync(ids, cancellationToken), model, cancellationToken)).ToLookup(t => t.Type);
    }

    private static ListRequest Request(ContentTypeDefinition type, ListQuery query) => new()
    {
        ContentType = type.Name,
        Text = query.Text,
        Facets = query.Facets.ToImmutableDictionary(StringComparer.Ordinal),
        Sort = query.Sorting switch
        {
            ListSorting.Newest => ListSort.Newest,
            ListSorting.Title => ListSort.Title,
            _ => ListSort.Default,
        },
        State = type.Aspects.Ends.IsDefaultOrEmpty ? ListState.All : query.Ended ? ListState.Ended : ListState.Open,
        Page = query.Page,
        PageSize = PageSize,
    };

    private static bool AllKnown(ListQuery query, ListResult found) => query.Facets.All(
        f => f.Value.All(v => found.Facets.TryGetValue(f.Key, out var counts) && counts.Any(c => c.Value == v)));

    private async Task<IReadOnlyList<ListFacet>> FacetsAsync(
        ContentTypeDefinition type, ContentModel model, ListQuery query, ListResult found, CancellationToken cancellationToken)
    {
        var facets = new List<ListFacet>();
        foreach (var field in model.OwnFields(type.Name).Where(f => type.Aspects.Facets.Contains(f.Name)))
        {
            var chosen = query.Facets.GetValueOrDefault(field.Name, []);
            var choices = new List<ListChoice>();
            foreach (var count in found.Facets.GetValueOrDefault(field.Name, []).Take(MostChoices))
                if (await names.OfChoiceAsync(field, count.Value, cancellationToken) is { Length: > 0 } text)
                    choices.Add(new ListChoice(count.Value, text, count.Count, chosen.Contains(count.Value)));

            // One value for all narrows nothing.
            if (choices.Count > 1 || choices.Exists(c => c.IsChosen))
                facets.Add(new ListFacet(ListQuery.Name(field.Name), _model[field.DisplayName], choices));
        }

        return facets;
    }
}
