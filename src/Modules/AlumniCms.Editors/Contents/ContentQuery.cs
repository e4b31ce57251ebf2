using AlumniCms.Admin.Bulk;
using AlumniCms.Admin.Listings;
using AlumniCms.ContentManagement.Contents;
using AlumniCms.ContentManagement.Definitions;
using AlumniCms.ContentManagement.Items;
using AlumniCms.Editorial.Definitions;
using AlumniCms.Editorial.Statuses;
using AlumniCms.Kernel.Data;
using AlumniCms.Kernel.Permissions;
using AlumniCms.Kernel.Sites;
using AlumniCms.Kernel.Texts;

using Microsoft.EntityFrameworkCore;

namespace AlumniCms.Editors.Contents;

/// <summary>Reads items of the current site for the lists of the back office.</summary>
internal sealed class ContentQuery(AlumniDbContext db, CurrentSite site, CurrentActor actor, ContentRights rights, ContentModelStore models)
{
    /// <summary>Begins the name of a state of a workflow among the states to filter by.</summary>
    public const string StepFilter = "step-";

    private const int MostFound = 20;
    private const int MostWords = 6;

    /// <summary>A page of the list.</summary>
    public async Task<IReadOnlyList<ContentRow>> PageAsync(ListingQuery query, CancellationToken cancellationToken) =>
        await Rows(Sorted(await WhereAsync(query, cancellationToken), query)).Skip((query.Page - 1) * Listing.PageSize).Take(Listing.PageSize).ToListAsync(cancellationToken);

    /// <summary>How many items the list has.</summary>
    public async Task<int> CountAsync(ListingQuery query, CancellationToken cancellationToken) =>
        await (await WhereAsync(query, cancellationToken)).CountAsync(cancellationToken);

    /// <summary>All items of the list, as they are read.</summary>
    public async Task<IAsyncEnumerable<ContentRow>> AllAsync(ListingQuery query, CancellationToken cancellationToken) =>
        Rows(Sorted(await WhereAsync(query, cancellationToken), query)).Take(Listing.MostExported).AsAsyncEnumerable();

    /// <summary>Ids and titles of all items of the list, in its order, but no more than so many.</summary>
    public async Task<IReadOnlyList<BulkTarget>> TargetsAsync(ListingQuery query, int most, CancellationToken cancellationToken) =>
        await Sorted(await WhereAsync(query, cancellationToken), query).Take(most).Select(i => new BulkTarget(i.ContentItemId, i.DisplayText)).ToListAsync(cancellationToken);

    /// <summary>Ids and titles of those of the items that the actor sees.</summary>
    public async Task<IReadOnlyList<BulkTarget>> TargetsAsync(IReadOnlyCollection<string> ids, CancellationToken cancellationToken) =>
        await rights.Listed(db.Set<ContentItem>().AsNoTracking()).Where(i => i.Latest && ids.Contains(i.ContentItemId)).Select(i => new BulkTarget(i.ContentItemId, i.DisplayText)).ToListAsync(cancellationToken);

    /// <summary>Items to choose from, the latest first.</summary>
    public async Task<IReadOnlyList<ContentItem>> FindAsync(string text, IReadOnlyCollection<string> types, CancellationToken cancellationToken) =>
        await (await ChoiceAsync(text, types, cancellationToken)).OrderByDescending(i => i.ModifiedUtc).Take(MostFound).ToListAsync(cancellationToken);

    /// <summary>Texts to choose from in all their languages, the latest first: for each the item in the first of the languages that has it.</summary>
    public async Task<IReadOnlyList<ContentItem>> FindSetsAsync(string text, IReadOnlyCollection<string> types, IReadOnlyList<string> cultures, CancellationToken cancellationToken)
    {
        var sets = (await ChoiceAsync(text, types, cancellationToken)).Where(i => i.LocalizationSet != null).GroupBy(i => i.LocalizationSet!)
            .OrderByDescending(g => g.Max(i => i.ModifiedUtc)).Select(g => g.Key).Take(MostFound);
        var named = await SetsAsync(await sets.ToListAsync(cancellationToken), cultures, cancellationToken);
        return [.. named.Values.OrderByDescending(i => i.ModifiedUtc)];
    }

    /// <summary>Of each set the item that names it: in the first of the languages that has one which the actor may see, else any.</summary>
    public async Task<IReadOnlyDictionary<string, ContentItem>> SetsAsync(IReadOnlyCollection<string> sets, IReadOnlyList<string> cultures, CancellationToken cancellationToken)
    {
        if (sets.Count == 0)
            return new Dictionary<string, ContentItem>(StringComparer.Ordinal);
        var items = await db.Set<ContentItem>().AsNoTracking().Where(i => i.Latest && sets.Contains(i.LocalizationSet!)).ToListAsync(cancellationToken);
        return items.GroupBy(i => i.LocalizationSet!, StringComparer.Ordinal).ToDictionary(
            g => g.Key, g => g.OrderBy(i => !i.Published && !rights.MayView(i)).ThenBy(i => Place(cultures, i.Culture)).First(), StringComparer.Ordinal);
    }

    /// <summary>Those of the items, and of the sets, that the actor could have chosen from a list.</summary>
    public async Task<IReadOnlySet<string>> ChoosableAsync(IReadOnlyCollection<string> ids, IReadOnlyCollection<string> types, CancellationToken cancellationToken)
    {
        if (ids.Count == 0)
            return new HashSet<string>(StringComparer.Ordinal);
        var items = await (await ChoiceAsync("", types, cancellationToken)).Where(i => ids.Contains(i.ContentItemId) || ids.Contains(i.LocalizationSet!))
            .Select(i => new { i.ContentItemId, i.LocalizationSet }).ToListAsync(cancellationToken);
        return items.SelectMany(i => new[] { i.ContentItemId, i.LocalizationSet ?? "" }).ToHashSet(StringComparer.Ordinal);
    }

    // What readers see anyway may be linked to by everyone; a draft only by who may see it.
    private async Task<IQueryable<ContentItem>> ChoiceAsync(string text, IReadOnlyCollection<string> types, CancellationToken cancellationToken)
    {
        var visible = rights.Listed(db.Set<ContentItem>()).Select(i => i.Id);
        var listed = types.Count > 0 ? [.. types] : await ListableAsync(cancellationToken);
        return Named(db.Set<ContentItem>().AsNoTracking().Where(i => i.Latest && (i.Published || visible.Contains(i.Id)) && listed.Contains(i.ContentType)), text);
    }

    private static int Place(IReadOnlyList<string> cultures, string culture)
    {
        for (var i = 0; i < cultures.Count; i++)
            if (string.Equals(cultures[i], culture, StringComparison.OrdinalIgnoreCase))
                return i;
        return cultures.Count;
    }

    private async Task<IQueryable<ContentItem>> WhereAsync(ListingQuery query, CancellationToken cancellationToken)
    {
        var listed = await ListableAsync(cancellationToken);
        var items = Named(rights.Listed(db.Set<ContentItem>().AsNoTracking()).Where(i => i.Latest && listed.Contains(i.ContentType)), query.Text);
        if (query.Filter("type") is { } type)
            items = items.Where(i => i.ContentType == type);
        if (query.Filter("language") is { } culture)
            items = items.Where(i => i.Culture == culture);
        if (query.Filter("who") == "me")
            items = items.Where(i => i.Owner == actor.Id);
        return query.Filter("state") switch
        {
            "published" => items.Where(i => i.Published),
            "changed" => items.Where(i => !i.Published && db.Set<ContentItem>().Any(p => p.ContentItemId == i.ContentItemId && p.Published)),
            "draft" => items.Where(i => !i.Published && !db.Set<ContentItem>().Any(p => p.ContentItemId == i.ContentItemId && p.Published)),
            { } step when step.StartsWith(StepFilter, StringComparison.Ordinal) && step[StepFilter.Length..] is var name =>
                items.Where(i => !i.Published && db.Set<EditorialStatus>().Any(s => s.ContentItemId == i.ContentItemId && s.State == name)),
            _ => items,
        };
    }

    private async Task<List<string>> ListableAsync(CancellationToken cancellationToken)
    {
        var model = await models.GetAsync(site.Site, cancellationToken);
        return [.. model.Types.Where(t => t.TypeSettings.Listable && t.IsOn(site.Site)).Select(t => t.Name)];
    }

    /// <summary>Items whose title has all words of a text, whatever its case and accents.</summary>
    public static IQueryable<ContentItem> Named(IQueryable<ContentItem> items, string text) =>
        FoldedText.Of(text).Split(' ', StringSplitOptions.RemoveEmptyEntries).Take(MostWords).Aggregate(items, (found, word) => found.Where(i => i.FoldedText.Contains(word)));

    private static IQueryable<ContentItem> Sorted(IQueryable<ContentItem> items, ListingQuery query) => (query.Sort, query.Descending) switch
    {
        ("title", false) => items.OrderBy(i => i.DisplayText).ThenBy(i => i.Id),
        ("title", true) => items.OrderByDescending(i => i.DisplayText).ThenBy(i => i.Id),
        ("published", false) => items.OrderBy(i => i.PublishedUtc).ThenBy(i => i.Id),
        ("published", true) => items.OrderByDescending(i => i.PublishedUtc).ThenBy(i => i.Id),
        ("modified", false) => items.OrderBy(i => i.ModifiedUtc).ThenBy(i => i.Id),
        _ => items.OrderByDescending(i => i.ModifiedUtc).ThenByDescending(i => i.Id),
    };

    private IQueryable<ContentRow> Rows(IQueryable<ContentItem> items) =>
        from i in items
        join s in db.Set<EditorialStatus>() on i.ContentItemId equals s.ContentItemId into found
        from s in found.DefaultIfEmpty()
        select new ContentRow(
            i.ContentItemId, i.DisplayText, i.ContentType, i.Culture, i.Published,
            i.Published || db.Set<ContentItem>().Any(p => p.ContentItemId == i.ContentItemId && p.Published), i.Author, i.ModifiedUtc, i.PublishedUtc,
            s == null ? null : s.State, s == null ? StateKind.Draft : s.Kind);
}
