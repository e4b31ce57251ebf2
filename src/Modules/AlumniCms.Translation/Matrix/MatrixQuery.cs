using AlumniCms.Admin.Listings;
using AlumniCms.ContentManagement.Definitions;
using AlumniCms.Kernel.Data;
using AlumniCms.Kernel.Permissions;
using AlumniCms.Kernel.Sites;
using AlumniCms.Kernel.Texts;
using AlumniCms.Translation.Basis;

using Microsoft.EntityFrameworkCore;

namespace AlumniCms.Translation.Matrix;

/// <summary>Reads texts in their languages, from the derived rows alone.</summary>
internal sealed class MatrixQuery(AlumniDbContext db, ContentModelStore models, CurrentSite site, CurrentActor actor, TimeProvider time)
{
    /// <summary>Days within which a translation is due soon.</summary>
    public const int SoonDays = 7;

    private const int MostWords = 6;

    /// <summary>The types whose texts are listed on a site.</summary>
    public static HashSet<string> TypesOf(ContentModel model, Site site) =>
        [.. model.Types.Where(t => t.TypeSettings.Listable && t.IsOn(site) && t.HasPart("LocalizationPart")).Select(t => t.Name)];

    /// <summary>A page of the list.</summary>
    public async Task<IReadOnlyList<MatrixRow>> PageAsync(ListingQuery query, CancellationToken cancellationToken) =>
        await FillAsync(await Rows(Sorted(await WhereAsync(query, cancellationToken), query).Skip((query.Page - 1) * Listing.PageSize).Take(Listing.PageSize)).ToListAsync(cancellationToken), cancellationToken);

    /// <summary>How many rows the list has.</summary>
    public async Task<int> CountAsync(ListingQuery query, CancellationToken cancellationToken) => await (await WhereAsync(query, cancellationToken)).CountAsync(cancellationToken);

    /// <summary>The rows that a query finds, in the order of the list, but no more than so many.</summary>
    public async Task<IReadOnlyList<MatrixRow>> FindAsync(ListingQuery query, int most, CancellationToken cancellationToken) =>
        await FillAsync(await Rows(Sorted(await WhereAsync(query, cancellationToken), query).Take(most)).ToListAsync(cancellationToken), cancellationToken);

    /// <summary>Those of the sets that are in the list.</summary>
    public async Task<IReadOnlyList<MatrixRow>> FindAsync(IReadOnlyCollection<string> sets, CancellationToken cancellationToken)
    {
        var listed = await WhereAsync(new ListingQuery(), cancellationToken);
        return await FillAsync(await Rows(listed.Where(s => sets.Contains(s.LocalizationSet)).OrderBy(s => s.Id)).ToListAsync(cancellationToken), cancellationToken);
    }

    /// <summary>All rows of the list, as they are read.</summary>
    public async IAsyncEnumerable<MatrixRow> AllAsync(ListingQuery query, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
    {
        const int AtOnce = 500;
        var sorted = Sorted(await WhereAsync(query, cancellationToken), query);
        for (var read = 0; read < Listing.MostExported; read += AtOnce)
        {
            var rows = await FillAsync(await Rows(sorted.Skip(read).Take(AtOnce)).ToListAsync(cancellationToken), cancellationToken);
            foreach (var row in rows)
                yield return row;
            if (rows.Count < AtOnce)
                yield break;
        }
    }

    /// <summary>Ids and names of those from whom translations are wanted.</summary>
    public async Task<IReadOnlyList<(string Id, string Name)>> AssigneesAsync(CancellationToken cancellationToken) =>
        [.. (await db.Set<TranslationTask>().AsNoTracking().Where(t => t.AssigneeId != "").Select(t => new { t.AssigneeId, t.AssigneeName }).Distinct().Take(100).ToListAsync(cancellationToken))
            .DistinctBy(t => t.AssigneeId).Select(t => (t.AssigneeId, t.AssigneeName)).OrderBy(t => t.AssigneeName, StringComparer.CurrentCulture)];

    private async Task<IQueryable<TranslationSet>> WhereAsync(ListingQuery query, CancellationToken cancellationToken)
    {
        var model = await models.GetAsync(site.Site, cancellationToken);
        var types = TypesOf(model, site.Site);
        var sets = db.Set<TranslationSet>().AsNoTracking().Where(s => types.Contains(s.ContentType));
        sets = FoldedText.Of(query.Text).Split(' ', StringSplitOptions.RemoveEmptyEntries).Take(MostWords).Aggregate(sets, (found, word) => found.Where(s => s.FoldedText.Contains(word)));
        if (query.Filter("type") is { } type)
            sets = sets.Where(s => s.ContentType == type);
        var cultures = query.Filter("language") is { } culture ? [culture] : site.Site.Cultures.ToArray();
        return Tasked(InState(sets, query.Filter("state"), cultures), query, cultures);
    }

    private IQueryable<TranslationSet> InState(IQueryable<TranslationSet> sets, string? state, string[] cultures)
    {
        var cells = db.Set<TranslationCell>();
        if (state == "missing")
        {
            var count = cultures.Length;
            return count == 1
                ? sets.Where(s => !cells.Any(c => c.LocalizationSet == s.LocalizationSet && c.Culture == cultures[0]))
                : sets.Where(s => cells.Where(c => c.LocalizationSet == s.LocalizationSet && cultures.Contains(c.Culture)).Select(c => c.Culture).Distinct().Count() < count);
        }

        TranslationState? wanted = state switch { "draft" => TranslationState.Draft, "outdated" => TranslationState.Outdated, "done" => TranslationState.Done, _ => null };
        return wanted is not { } one ? sets
            : sets.Where(s => cells.Any(c => c.LocalizationSet == s.LocalizationSet && cultures.Contains(c.Culture) && c.State == one));
    }

    // What is done is due no more.
    private IQueryable<TranslationSet> Tasked(IQueryable<TranslationSet> sets, ListingQuery query, string[] cultures)
    {
        var (due, who) = (query.Filter("due"), query.Filter("who"));
        if (due is null && who is null)
            return sets;
        var tasks = Open(db.Set<TranslationTask>().Where(t => cultures.Contains(t.Culture)));
        var now = time.GetUtcNow().UtcDateTime;
        tasks = due switch
        {
            "over" => tasks.Where(t => t.DueUtc < now),
            "soon" => tasks.Where(t => t.DueUtc >= now && t.DueUtc < now.AddDays(SoonDays)),
            "any" => tasks.Where(t => t.DueUtc != null),
            _ => tasks,
        };
        var assignee = who == "me" ? actor.Id : who;
        if (assignee is not null)
            tasks = tasks.Where(t => t.AssigneeId == assignee);

        // Read once, and not for each set: there are far fewer dates than texts.
        return sets.Where(s => tasks.Select(t => t.LocalizationSet).Contains(s.LocalizationSet));
    }

    /// <summary>Those of the tasks whose text is not done yet.</summary>
    public IQueryable<TranslationTask> Open(IQueryable<TranslationTask> tasks) => tasks.Where(t => !db.Set<TranslationCell>().Any(
        c => c.LocalizationSet == t.LocalizationSet && c.Culture == t.Culture && (c.State == TranslationState.Done || c.State == TranslationState.Source)));

    private IQueryable<TranslationSet> Sorted(IQueryable<TranslationSet> sets, ListingQuery query) => (query.Sort, query.Descending) switch
    {
        ("title", false) => sets.OrderBy(s => s.DisplayText).ThenBy(s => s.Id),
        ("title", true) => sets.OrderByDescending(s => s.DisplayText).ThenBy(s => s.Id),
        ("due", false) => sets.OrderBy(s => Open(db.Set<TranslationTask>()).Where(t => t.LocalizationSet == s.LocalizationSet).Min(t => t.DueUtc) ?? DateTime.MaxValue).ThenBy(s => s.Id),
        ("due", true) => sets.OrderByDescending(s => Open(db.Set<TranslationTask>()).Where(t => t.LocalizationSet == s.LocalizationSet).Min(t => t.DueUtc)).ThenBy(s => s.Id),
        ("modified", false) => sets.OrderBy(s => s.ModifiedUtc).ThenBy(s => s.Id),
        _ => sets.OrderByDescending(s => s.ModifiedUtc).ThenByDescending(s => s.Id),
    };

    private static IQueryable<MatrixRow> Rows(IQueryable<TranslationSet> sets) =>
        sets.Select(s => new MatrixRow(s.LocalizationSet, s.ContentType, s.ContentItemId, s.Culture, s.DisplayText, s.ModifiedUtc));

    private async Task<IReadOnlyList<MatrixRow>> FillAsync(List<MatrixRow> rows, CancellationToken cancellationToken)
    {
        var sets = rows.Select(r => r.LocalizationSet).ToList();
        var cells = (await db.Set<TranslationCell>().AsNoTracking().Where(c => sets.Contains(c.LocalizationSet))
            .Select(c => new { c.LocalizationSet, c.Culture, c.State, c.ContentItemId }).ToListAsync(cancellationToken)).ToLookup(c => c.LocalizationSet);
        var tasks = (await db.Set<TranslationTask>().AsNoTracking().Where(t => sets.Contains(t.LocalizationSet)).ToListAsync(cancellationToken)).ToLookup(t => t.LocalizationSet);
        return [.. rows.Select(r => r with { Cells = Cells(r.LocalizationSet) })];

        // Two people may have begun the same translation: the one that is further stands for both.
        Dictionary<string, MatrixCell> Cells(string set)
        {
            var found = cells[set].GroupBy(c => c.Culture, StringComparer.OrdinalIgnoreCase).ToDictionary(
                g => g.Key, g => g.OrderByDescending(c => c.State).Select(c => new MatrixCell(c.State, c.ContentItemId)).First(), StringComparer.OrdinalIgnoreCase);
            foreach (var task in tasks[set])
                found[task.Culture] = (found.GetValueOrDefault(task.Culture) ?? new MatrixCell(TranslationState.Missing, "")) with { DueUtc = task.DueUtc, AssigneeName = task.AssigneeName };
            return found;
        }
    }
}
