using System.Collections.Immutable;
using System.Linq.Expressions;

using AlumniCms.ContentManagement.Indexes;
using AlumniCms.ContentManagement.Items;
using AlumniCms.Kernel.Caching;
using AlumniCms.Kernel.Data;
using AlumniCms.Kernel.Permissions;
using AlumniCms.Kernel.Sites;

using Microsoft.EntityFrameworkCore;

namespace AlumniCms.ContentManagement.Contents;

/// <summary>
/// What readers may see of the current site: published items of their audience whose feature is on, each text once, in
/// the language that comes first for the reader.
/// </summary>
public sealed class PublishedContent(AlumniDbContext db, CurrentSite site, CurrentActor actor, PageTags tags)
{
    /// <summary>The greatest number of items that one query yields.</summary>
    public const int PageLimit = 200;

    private IQueryable<ContentItem> Published
    {
        get
        {
            var features = site.Site.Features.Select(f => f.ToLowerInvariant()).ToArray();
            return db.Set<ContentItem>().AsNoTracking().Where(i => i.Published && (i.Feature == null || features.Contains(i.Feature)));
        }
    }

    private IQueryable<ContentItem> Readable
    {
        get
        {
            var audiences = actor.Audiences;
            return Published.Where(i => audiences.Contains(i.Audience));
        }
    }

    /// <summary>The item at an address: in the culture of the request, else in the first fallback that has the address.</summary>
    public async Task<AutorouteIndex?> FindRouteAsync(string path, CancellationToken cancellationToken)
    {
        tags.Add(ContentTags.Route(site.Id, path));
        var routes = await db.Set<AutorouteIndex>().AsNoTracking()
            .Where(r => r.Path == path).OrderBy(r => r.Id).Take(PageLimit).ToListAsync(cancellationToken);
        return ReaderCultures().Select(c => routes.Find(r => r.Culture == c)).FirstOrDefault(r => r is not null);
    }

    /// <summary>The home page: in the reader's culture, or in the nearest that has one.</summary>
    public async Task<string?> FindHomepageAsync(CancellationToken cancellationToken)
    {
        tags.Add(ContentTags.Route(site.Id, ""));
        var homes = await db.Set<AutorouteIndex>().AsNoTracking().Where(r => r.IsHomepage)
            .OrderBy(r => r.Id).Select(r => new { r.Culture, r.ContentItemId }).Take(PageLimit).ToListAsync(cancellationToken);
        return ReaderCultures().Select(c => homes.Find(h => h.Culture == c)?.ContentItemId).FirstOrDefault(id => id is not null);
    }

    /// <summary>Where an address that was given up leads to now, or null when the reader may not see what stands there.</summary>
    public Task<string?> FindFormerAsync(string path, CancellationToken cancellationToken)
    {
        var cultures = ReaderCultures().ToArray();
        return (from former in db.Set<FormerAddress>().AsNoTracking()
                where former.Path == path && cultures.Contains(former.Culture)
                join item in Readable on former.ContentItemId equals item.ContentItemId
                join route in db.Set<AutorouteIndex>() on former.ContentItemId equals route.ContentItemId
                where route.ContainedContentItemId == null
                select route.Path).FirstOrDefaultAsync(cancellationToken);
    }

    /// <summary>Whether the address was that of an item that has been removed and that everyone could read.</summary>
    public Task<bool> IsGoneAsync(string path, CancellationToken cancellationToken)
    {
        var cultures = ReaderCultures().ToArray();
        return db.Set<FormerAddress>().AsNoTracking().AnyAsync(
            f => f.Path == path && cultures.Contains(f.Culture)
                && !db.Set<ContentItem>().Any(i => i.ContentItemId == f.ContentItemId && (i.Published || i.Latest))
                && !db.Set<ContentItem>().Any(i => i.ContentItemId == f.ContentItemId && i.Audience != Audience.Public),
            cancellationToken);
    }

    /// <summary>The published item of that id, whatever its audience: the page decides how much of it it shows.</summary>
    public Task<ContentItem?> FindAsync(string contentItemId, CancellationToken cancellationToken)
    {
        tags.Add(ContentTags.Item(site.Id, contentItemId));
        return Published.FirstOrDefaultAsync(i => i.ContentItemId == contentItemId, cancellationToken);
    }

    /// <summary>The item with an alias, in the reader's culture or the nearest that has one.</summary>
    public async Task<ContentItem?> FindByAliasAsync(string alias, CancellationToken cancellationToken)
    {
        var rows = await db.Set<AliasIndex>().AsNoTracking().Where(a => a.Alias == alias)
            .OrderBy(a => a.Id).Select(a => new { a.Culture, a.ContentItemId }).Take(PageLimit).ToListAsync(cancellationToken);
        var id = ReaderCultures().Select(c => rows.Find(r => r.Culture == c)?.ContentItemId).FirstOrDefault(i => i is not null);
        return id is null ? null : await FindAsync(id, cancellationToken);
    }

    /// <summary>Whether the reader belongs to the item's audience.</summary>
    public bool MayRead(ContentItem item) => actor.Audiences.Contains(item.Audience);

    /// <summary>
    /// The published items of a type that the reader may see, each text once: in the reader's culture, else in the
    /// first of the fallbacks that has it.
    /// </summary>
    /// <param name="contentType">The type.</param>
    /// <param name="followsType">False for a page that stays as it is when the type gets another item: it then notes the items that it shows.</param>
    public IQueryable<ContentItem> OfType(string contentType, bool followsType = true)
    {
        if (followsType)
            tags.Add(ContentTags.Type(site.Id, contentType));
        return Readable.Where(i => i.ContentType == contentType).Where(IsNearest());
    }

    /// <summary>The published items in the list of another one that the reader may see.</summary>
    public IQueryable<ContentItem> ContainedIn(ContentItem list, IEnumerable<string> contentTypes)
    {
        foreach (var type in contentTypes)
            tags.Add(ContentTags.Type(site.Id, type));
        return from row in db.Set<ContainedPartIndex>().AsNoTracking()
               where row.ListContentItemId == list.ContentItemId
               join item in Readable on row.ContentItemId equals item.ContentItemId
               orderby row.Order, item.OrderUtc descending
               select item;
    }

    /// <summary>The published items that carry a term and that the reader may see.</summary>
    public IQueryable<ContentItem> WithTerm(string termContentItemId, IEnumerable<string> contentTypes)
    {
        foreach (var type in contentTypes)
            tags.Add(ContentTags.Type(site.Id, type));
        return Readable
            .Where(i => db.Set<TaxonomyIndex>().Any(t => t.TermContentItemId == termContentItemId && t.ContentItemId == i.ContentItemId))
            .Where(IsNearest());
    }

    /// <summary>The published items of a type that point to an item.</summary>
    public IQueryable<ContentItem> PointingTo(string targetId, string contentType)
    {
        tags.Add(ContentTags.Type(site.Id, contentType));
        return Readable
            .Where(i => i.ContentType == contentType
                && db.Set<ReferenceIndex>().Any(r => r.TargetId == targetId && r.ContentItemId == i.ContentItemId));
    }

    /// <summary>The translations of an item that readers can go to.</summary>
    public async Task<IReadOnlyList<ItemAddress>> TranslationsAsync(ContentItem item, CancellationToken cancellationToken)
    {
        if (item.LocalizationSet is not { } set)
            return [];
        tags.Add(ContentTags.Set(site.Id, set));
        return await (from translation in Readable
                      where translation.LocalizationSet == set
                      join route in db.Set<AutorouteIndex>() on translation.ContentItemId equals route.ContentItemId
                      where route.ContainedContentItemId == null
                      orderby translation.Culture
                      select new ItemAddress(
                          translation.ContentItemId, translation.Culture, route.Path, translation.DisplayText, route.IsHomepage))
            .Take(PageLimit).ToListAsync(cancellationToken);
    }

    /// <summary>The addresses of the items that the reader may see, by id.</summary>
    public async Task<IReadOnlyDictionary<string, ItemAddress>> AddressesAsync(
        IReadOnlyCollection<string> contentItemIds, CancellationToken cancellationToken)
    {
        if (contentItemIds.Count == 0)
            return ImmutableDictionary<string, ItemAddress>.Empty;
        var addresses = await (from route in db.Set<AutorouteIndex>().AsNoTracking()
                               where contentItemIds.Contains(route.ContentItemId) && route.ContainedContentItemId == null
                               join item in Readable on route.ContentItemId equals item.ContentItemId
                               select new ItemAddress(
                                   item.ContentItemId, item.Culture, route.Path, item.DisplayText, route.IsHomepage))
            .ToListAsync(cancellationToken);
        foreach (var id in contentItemIds)
            tags.Add(ContentTags.Item(site.Id, id));
        return addresses.ToDictionary(a => a.ContentItemId, StringComparer.Ordinal);
    }

    /// <summary>Which of the items, and of the localization sets, the reader may see something of.</summary>
    public async Task<IReadOnlySet<string>> ReadableAsync(IReadOnlyCollection<string> idsOrSets, CancellationToken cancellationToken)
    {
        var readable = new HashSet<string>(StringComparer.Ordinal);
        foreach (var some in idsOrSets.Distinct(StringComparer.Ordinal).Chunk(PageLimit))
            readable.UnionWith(await Readable.Where(i => some.Contains(i.ContentItemId)).Select(i => i.ContentItemId)
                .Union(Readable.Where(i => some.Contains(i.LocalizationSet)).Select(i => i.LocalizationSet!))
                .ToListAsync(cancellationToken));
        return readable;
    }

    /// <summary>The cultures in which a reader of this request takes a text, best first; items without a culture come last.</summary>
    public ImmutableArray<string> ReaderCultures() =>
        [.. site.Site.FallbackChain(site.Culture).Where(c => site.Site.Cultures.Contains(c)), ""];

    // An item counts when no translation of it stands before it in the reader's order of cultures.
    private Expression<Func<ContentItem, bool>> IsNearest()
    {
        var cultures = ReaderCultures();
        var readable = Readable;
        Expression<Func<ContentItem, bool>> result = i => i.Culture == "" || i.LocalizationSet == null;
        for (var n = 0; n < cultures.Length; n++)
        {
            var culture = cultures[n];
            var better = cultures.Take(n).ToArray();
            Expression<Func<ContentItem, bool>> one = better.Length == 0
                ? i => i.Culture == culture
                : i => i.Culture == culture && !readable.Any(t =>
                    t.LocalizationSet == i.LocalizationSet && better.Contains(t.Culture));
            result = Either(result, one);
        }

        return result;
    }

    private static Expression<Func<ContentItem, bool>> Either(
        Expression<Func<ContentItem, bool>> left, Expression<Func<ContentItem, bool>> right)
    {
        var body = new Swap(right.Parameters[0], left.Parameters[0]).Visit(right.Body);
        return Expression.Lambda<Func<ContentItem, bool>>(Expression.OrElse(left.Body, body), left.Parameters);
    }

    private sealed class Swap(ParameterExpression from, ParameterExpression to) : ExpressionVisitor
    {
        protected override Expression VisitParameter(ParameterExpression node) => node == from ? to : node;
    }
}
