using AlumniCms.Kernel.Data;
using AlumniCms.Kernel.Sites;
using AlumniCms.Search.Engines;
using AlumniCms.Search.Finding;
using AlumniCms.Search.Indexes;
using AlumniCms.Search.Queries;

using Microsoft.EntityFrameworkCore;

namespace AlumniCms.Search.Contracts;

/// <summary>
/// Finds what readers may see of the current site: published items of their audience, each text once, in the language
/// that comes first for the reader. Never throws for what was typed.
/// </summary>
public sealed class ContentSearch
{
    /// <summary>Items are counted, and can be paged to, up to this number.</summary>
    public const int CountLimit = 10_000;

    /// <summary>Most values of a facet that are counted out.</summary>
    public const int FacetLimit = 200;

    /// <summary>Most suggestions.</summary>
    public const int SuggestionLimit = 8;

    private readonly AlumniDbContext _db;
    private readonly CurrentSite _site;
    private readonly ReadableDocuments _readable;
    private readonly ISearchEngine _engine;

    internal ContentSearch(AlumniDbContext db, CurrentSite site, ReadableDocuments readable, ISearchEngine engine) =>
        (_db, _site, _readable, _engine) = (db, site, readable, engine);

    /// <summary>One page of what matches, best first, with the counts by which the reader can narrow it down.</summary>
    public async Task<SearchPage> SearchAsync(SearchRequest request, CancellationToken cancellationToken)
    {
        var query = request.WhileTyping ? SearchQuery.ParseWhileTyping(request.Text) : SearchQuery.Parse(request.Text);
        var narrowing = new Narrowing(request);
        var readable = await _readable.GetAsync(cancellationToken);
        var narrowed = narrowing.Apply(readable);
        var total = await Matching(narrowed, query).OrderBy(d => d.Id).Take(CountLimit + 1).CountAsync(cancellationToken);
        var counting = new FacetCounting(_db, narrowing, readable, documents => Matching(documents, query));
        return new SearchPage(
            Math.Min(total, CountLimit),
            total <= CountLimit,
            total == 0 ? [] : await HitsAsync(Ranked(narrowed, query, inTitles: false), request, query, cancellationToken),
            await counting.TypesAsync(cancellationToken),
            await counting.FieldsAsync(cancellationToken),
            query);
    }

    /// <summary>Items whose title holds what is being typed, best first, each title once.</summary>
    public async Task<IReadOnlyList<SearchSuggestion>> SuggestAsync(string? text, CancellationToken cancellationToken)
    {
        var query = SearchQuery.ParseWhileTyping(text);
        if (query.IsEmpty)
            return [];
        var rows = await Ranked(await _readable.GetAsync(cancellationToken), query, inTitles: true)
            .Take(SuggestionLimit * 2).Select(d => new { d.ContentItemId, d.ContentType, d.Culture, d.Title }).ToListAsync(cancellationToken);
        return [.. rows.DistinctBy(r => r.Title, StringComparer.OrdinalIgnoreCase).Take(SuggestionLimit).Select(
            r => new SearchSuggestion(r.ContentItemId, r.ContentType, r.Culture, Highlighter.Mark(r.Title, query)))];
    }

    /// <summary>The documents of a type that match, best first, whoever may read them; <see cref="CountLimit"/> at most.</summary>
    internal async Task<IReadOnlyList<(long Id, string ContentItemId)>> FindAsync(
        SearchQuery query, string contentType, CancellationToken cancellationToken)
    {
        var documents = _db.Set<SearchDocument>().AsNoTracking().Where(d => d.ContentType == contentType);
        var found = await Ranked(documents, query, inTitles: false).Take(CountLimit)
            .Select(d => new { d.Id, d.ContentItemId }).ToListAsync(cancellationToken);
        return [.. found.Select(f => (f.Id, f.ContentItemId))];
    }

    private async Task<IReadOnlyList<SearchHit>> HitsAsync(
        IQueryable<SearchDocument> ranked, SearchRequest request, SearchQuery query, CancellationToken cancellationToken)
    {
        var size = Math.Clamp(request.PageSize, 1, SearchRequest.MaxPageSize);
        var page = Math.Clamp(request.Page, 1, CountLimit / size);

        // Numbers first: sorting all that matches would otherwise carry the texts along.
        var ids = await ranked.Select(d => d.Id).Skip((page - 1) * size).Take(size).ToListAsync(cancellationToken);
        var documents = await _db.Set<SearchDocument>().AsNoTracking().Where(d => ids.Contains(d.Id))
            .ToDictionaryAsync(d => d.Id, cancellationToken);
        return [.. ids.Select(documents.GetValueOrDefault).OfType<SearchDocument>().Select(d => new SearchHit(
            d.ContentItemId,
            d.ContentType,
            d.Culture,
            Highlighter.Mark(d.Title, query),
            Highlighter.Excerpt(d.Body, query),
            d.PublishedUtc,
            d.OrderUtc))];
    }

    private IQueryable<SearchDocument> Matching(IQueryable<SearchDocument> documents, SearchQuery query) => query.IsEmpty
        ? documents
        : from document in documents
          join match in _engine.Match(query, _site.Id, inTitles: false) on document.Id equals match.Id
          select document;

    private IQueryable<SearchDocument> Ranked(IQueryable<SearchDocument> documents, SearchQuery query, bool inTitles) => query.IsEmpty
        ? documents.OrderByDescending(d => d.PublishedUtc).ThenByDescending(d => d.Id)
        : from document in documents
          join match in _engine.Match(query, _site.Id, inTitles) on document.Id equals match.Id
          orderby match.Rank, document.PublishedUtc descending, document.Id descending
          select document;
}
