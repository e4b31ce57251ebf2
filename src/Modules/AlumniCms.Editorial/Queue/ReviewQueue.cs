using AlumniCms.Admin.Bulk;
using AlumniCms.Admin.Listings;
using AlumniCms.ContentManagement.Contents;
using AlumniCms.ContentManagement.Definitions;
using AlumniCms.ContentManagement.Items;
using AlumniCms.Editorial.Statuses;
using AlumniCms.Kernel.Data;
using AlumniCms.Kernel.Permissions;
using AlumniCms.Kernel.Sites;
using AlumniCms.Kernel.Texts;

using Microsoft.EntityFrameworkCore;

namespace AlumniCms.Editorial.Queue;

/// <summary>
/// The texts that wait for review on the current site, and on the dormant sites that it answers for, as far as the actor may review
/// them or has sent them. Scoped.
/// </summary>
internal sealed class ReviewQueue(AlumniDbContext db, CurrentSite site, AnsweredSites answered, CurrentActor actor, ContentModelStore models)
{
    private const int MostWords = 6;

    /// <summary>A page of the queue, by default the longest waiting first.</summary>
    public async Task<IReadOnlyList<QueueRow>> PageAsync(ListingQuery query, CancellationToken cancellationToken) =>
        await Rows(Sorted(await WhereAsync(query, cancellationToken), query).Skip((query.Page - 1) * Listing.PageSize).Take(Listing.PageSize)).ToListAsync(cancellationToken);

    /// <summary>How many wait.</summary>
    public async Task<int> CountAsync(ListingQuery query, CancellationToken cancellationToken) =>
        await (await WhereAsync(query, cancellationToken)).CountAsync(cancellationToken);

    /// <summary>All that wait, as they are read.</summary>
    public async Task<IAsyncEnumerable<QueueRow>> AllAsync(ListingQuery query, CancellationToken cancellationToken) =>
        Rows(Sorted(await WhereAsync(query, cancellationToken), query)).Take(Listing.MostExported).AsAsyncEnumerable();

    /// <summary>Ids and titles of those of the current site that a query finds.</summary>
    public async Task<IReadOnlyList<BulkTarget>> TargetsAsync(ListingQuery query, int most, CancellationToken cancellationToken) =>
        await Rows(Sorted((await WhereAsync(query, cancellationToken)).Where(s => s.SiteId == site.Id), query)).Take(most).Select(r => new BulkTarget(r.ContentItemId, r.DisplayText)).ToListAsync(cancellationToken);

    /// <summary>Ids and titles of those of the items that wait.</summary>
    public async Task<IReadOnlyList<BulkTarget>> TargetsAsync(IReadOnlyCollection<string> ids, CancellationToken cancellationToken) =>
        await Rows((await WhereAsync(new ListingQuery(), cancellationToken)).Where(s => s.SiteId == site.Id && ids.Contains(s.ContentItemId))).Select(r => new BulkTarget(r.ContentItemId, r.DisplayText)).ToListAsync(cancellationToken);

    private async Task<IQueryable<EditorialStatus>> WhereAsync(ListingQuery query, CancellationToken cancellationToken)
    {
        var waiting = await MineAsync(await WaitingAsync(query, cancellationToken), cancellationToken);
        if (query.Filter("type") is { } type)
            waiting = waiting.Where(s => s.ContentType == type);
        if (query.Filter("language") is { } culture)
            waiting = waiting.Where(s => s.Culture == culture);
        waiting = query.Filter("who") switch
        {
            "free" => waiting.Where(s => s.ClaimedBy == ""),
            "me" => waiting.Where(s => s.ClaimedBy == actor.Id || s.AssigneeId == actor.Id),
            _ => waiting,
        };
        var words = FoldedText.Of(query.Text).Split(' ', StringSplitOptions.RemoveEmptyEntries).Take(MostWords);
        return words.Aggregate(waiting, (found, word) => found.Where(s => db.Set<ContentItem>().Any(i => i.SiteId == s.SiteId && i.ContentItemId == s.ContentItemId && i.Latest && i.FoldedText.Contains(word))));
    }

    private async Task<IQueryable<EditorialStatus>> WaitingAsync(ListingQuery query, CancellationToken cancellationToken)
    {
        var waiting = db.Set<EditorialStatus>().AsNoTracking().Where(s => s.Waits);
        var others = await answered.GetAsync(cancellationToken);
        if (others.Count == 0)
            return waiting;
        var ids = others.Append(site.Site).Where(s => query.Filter("site") is not { } key || s.Key == key).Select(s => s.Id).ToList();
        return waiting.IgnoreQueryFilters([AlumniDbContext.SiteFilter]).Where(s => ids.Contains(s.SiteId));
    }

    // Who reviews one kind of texts, or one language, sees those; who has sent something sees that it waits.
    private async Task<IQueryable<EditorialStatus>> MineAsync(IQueryable<EditorialStatus> waiting, CancellationToken cancellationToken)
    {
        string[] cultures = ["", .. (await answered.GetAsync(cancellationToken)).Append(site.Site).SelectMany(s => s.Cultures).Distinct(StringComparer.OrdinalIgnoreCase)];
        var types = (await models.GetAsync(site.Site, cancellationToken)).Types.Select(t => t.Name).ToList();
        var everywhere = types.Where(t => cultures.All(c => actor.Has(ContentTypePermissions.Review(t), c))).ToList();
        if (everywhere.Count == types.Count)
            return waiting;
        var inSome = cultures.SelectMany(c => types.Where(t => actor.Has(ContentTypePermissions.Review(t), c)).Select(t => $"{t}/{c}")).ToList();
        var me = actor.Id;
        return waiting.Where(s => inSome.Contains(s.ContentType + "/" + s.Culture) || (s.By == me && me != ""));
    }

    private static IQueryable<EditorialStatus> Sorted(IQueryable<EditorialStatus> waiting, ListingQuery query) => (query.Sort, query.Descending) switch
    {
        ("due", false) => waiting.OrderBy(s => s.DueUtc == null).ThenBy(s => s.DueUtc).ThenBy(s => s.Id),
        ("due", true) => waiting.OrderByDescending(s => s.DueUtc).ThenBy(s => s.Id),
        ("waited", true) => waiting.OrderByDescending(s => s.SinceUtc).ThenBy(s => s.Id),
        _ => waiting.OrderBy(s => s.SinceUtc).ThenBy(s => s.Id),
    };

    private IQueryable<QueueRow> Rows(IQueryable<EditorialStatus> waiting) =>
        from s in waiting
        join i in db.Set<ContentItem>().Where(i => i.Latest) on new { s.SiteId, s.ContentItemId } equals new { i.SiteId, i.ContentItemId }
        select new QueueRow(s.SiteId, s.ContentItemId, i.DisplayText, s.ContentType, s.Culture, s.State, s.Kind, s.SinceUtc, s.ByName, s.ClaimedBy, s.ClaimedByName, s.AssigneeName, s.DueUtc);
}
