using System.Collections.Immutable;

using AlumniCms.ContentManagement.Contents;
using AlumniCms.ContentManagement.Definitions;
using AlumniCms.ContentManagement.Items;
using AlumniCms.Kernel.Caching;
using AlumniCms.Kernel.Data;
using AlumniCms.Kernel.Permissions;
using AlumniCms.Kernel.Sites;
using AlumniCms.Search.Lists;
using AlumniCms.Search.Queries;

using Microsoft.EntityFrameworkCore;

namespace AlumniCms.Search.Contracts;

/// <summary>
/// Lists the items of a type that readers may see on the current site: published, of their audience, each text once in
/// the language that comes first for the reader; narrowed, counted and ordered from memory. Never throws for what a
/// reader asks.
/// </summary>
public sealed class ContentLists
{
    private readonly AlumniDbContext _db;
    private readonly CurrentSite _site;
    private readonly CurrentActor _actor;
    private readonly PublishedContent _published;
    private readonly ContentModelStore _models;
    private readonly ContentSearch _search;
    private readonly ListSnapshots _snapshots;
    private readonly PageTags _tags;
    private readonly TimeProvider _time;

    internal ContentLists(
        AlumniDbContext db, CurrentSite site, CurrentActor actor, PublishedContent published, ContentModelStore models,
        ContentSearch search, ListSnapshots snapshots, PageTags tags, TimeProvider time) =>
        (_db, _site, _actor, _published, _models, _search, _snapshots, _tags, _time) =
        (db, site, actor, published, models, search, snapshots, tags, time);

    /// <summary>One page of a list. Notes what it was made from in <see cref="PageTags"/>.</summary>
    public async Task<ListResult> ListAsync(ListRequest request, CancellationToken cancellationToken)
    {
        _tags.Add(ContentModelStore.Tag);
        _tags.Add(ContentTags.Site(_site.Id));
        var type = (await _models.GetAsync(_site.Site, cancellationToken)).FindType(request.ContentType);
        if (type is null || !type.IsOn(_site.Site))
            return new ListResult();
        _tags.Add(ContentTags.Type(_site.Id, type.Name));
        var (text, found) = await FindAsync(request.Text, type, cancellationToken);
        var query = QueryFor(request, type, found);
        var snapshot = await _snapshots.GetAsync(_site.Id, type.Name, query.Order.Key == RowOrder.By.Title, cancellationToken);
        var answer = ListEvaluation.Answer(snapshot, query);
        return new ListResult
        {
            ContentItemIds = answer.ContentItemIds,
            Items = request.WithItems ? await LoadAsync(answer.ContentItemIds, cancellationToken) : [],
            Total = answer.Total,
            Facets = answer.Facets,
            Open = answer.Open,
            Ended = answer.Ended,
            NextChangeUtc = answer.NextChangeUtc,
            Page = query.Page,
            PageCount = Math.Max(1, (int)(((long)answer.Total + query.PageSize - 1) / query.PageSize)),
            Query = text,
        };
    }

    private async Task<(SearchQuery? Text, IReadOnlyList<(long Id, string ContentItemId)>? Found)> FindAsync(
        string? text, ContentTypeDefinition type, CancellationToken cancellationToken)
    {
        if (string.IsNullOrWhiteSpace(text))
            return (null, null);
        var query = SearchQuery.Parse(text);
        return (query, query.IsEmpty ? null : await _search.FindAsync(query, type.Name, cancellationToken));
    }

    private ListQuery QueryFor(
        ListRequest request, ContentTypeDefinition type, IReadOnlyList<(long Id, string ContentItemId)>? found)
    {
        var order = (request.Sort, type.Order) switch
        {
            (ListSort.Newest, _) => new RowOrder(RowOrder.By.Newest),
            (ListSort.Title, _) or (_, ListOrder.Title) => new RowOrder(RowOrder.By.Title, _site.Culture),
            (_, ListOrder.Ahead) when request.State != ListState.Ended => new RowOrder(RowOrder.By.Earliest),
            _ => new RowOrder(RowOrder.By.Latest),
        };
        return new ListQuery
        {
            Cultures = _published.ReaderCultures(),
            Audiences = _actor.Audiences,
            NowUtc = _time.GetUtcNow().UtcDateTime,
            Order = order,
            AheadFirst = order.Key == RowOrder.By.Earliest,
            Found = found,
            BestFirst = found is not null && request.Sort is not (ListSort.Newest or ListSort.Title),
            Fields = request.Facets.Where(f => !f.Value.IsDefaultOrEmpty).Take(SearchRequest.MaxSelected)
                .ToImmutableDictionary(f => f.Key, f => f.Value[..Math.Min(f.Value.Length, SearchRequest.MaxSelected)], StringComparer.Ordinal),
            State = request.State,
            Page = Math.Max(request.Page, 1),
            PageSize = Math.Clamp(request.PageSize, 1, SearchRequest.MaxPageSize),
        };
    }

    /// <summary>The items of ids in their order, as far as the reader may see them: one may have been closed since it was listed.</summary>
    public async Task<IReadOnlyList<ContentItem>> LoadAsync(IReadOnlyList<string> ids, CancellationToken cancellationToken)
    {
        if (ids.Count == 0)
            return [];
        var audiences = _actor.Audiences;
        var items = await _db.Set<ContentItem>().AsNoTracking()
            .Where(i => i.Published && ids.Contains(i.ContentItemId) && audiences.Contains(i.Audience))
            .ToDictionaryAsync(i => i.ContentItemId, StringComparer.Ordinal, cancellationToken);
        return [.. ids.Select(items.GetValueOrDefault).OfType<ContentItem>()];
    }
}
