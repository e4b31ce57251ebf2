using AlumniCms.ContentManagement.Contents;
using AlumniCms.ContentManagement.Definitions;
using AlumniCms.ContentManagement.Indexes;
using AlumniCms.ContentManagement.Items;
using AlumniCms.Display.Fields;
using AlumniCms.Editorial.Definitions;
using AlumniCms.Editorial.Moves;
using AlumniCms.Editorial.Statuses;
using AlumniCms.Kernel.Data;
using AlumniCms.Kernel.Sites;

using Microsoft.EntityFrameworkCore;

namespace AlumniCms.Editorial.Calendar;

/// <summary>Reads what happens to the texts of the current site in a stretch of time, as far as the actor sees them in lists. Scoped.</summary>
internal sealed class CalendarQuery(
    AlumniDbContext db, ContentRights rights, EditorialWorkflowStore store, MoveRules rules, ContentModelStore models, CurrentSite site, SiteClock clock)
{
    /// <summary>The most entries of a kind that a page shows.</summary>
    public const int MostOfAKind = 300;

    /// <summary>The entries from an instant up to another, in the order of time.</summary>
    public async Task<IReadOnlyList<CalendarEntry>> RunAsync(DateTime fromUtc, DateTime toUtc, CancellationToken cancellationToken)
    {
        var latest = rights.Listed(db.Set<ContentItem>().AsNoTracking()).Where(i => i.Latest);
        var planned = await (from s in db.Set<ScheduleIndex>().AsNoTracking().Where(s => s.DueUtc >= fromUtc && s.DueUtc < toUtc)
                             join i in latest on s.ContentItemId equals i.ContentItemId
                             orderby s.DueUtc, s.Id
                             select new { s.Action, s.DueUtc, Item = i }).Take(MostOfAKind + 1).ToListAsync(cancellationToken);
        var types = await SectionsAsync(cancellationToken);
        var published = await latest.Where(i => types.Contains(i.ContentType) && i.PublishedUtc >= fromUtc && i.PublishedUtc < toUtc).OrderByDescending(i => i.PublishedUtc).ThenBy(i => i.Id)
            .Take(MostOfAKind + 1).Select(i => new { i.ContentItemId, i.DisplayText, i.Culture, At = i.PublishedUtc!.Value }).ToListAsync(cancellationToken);
        var due = await (from s in db.Set<EditorialStatus>().AsNoTracking().Where(s => s.DueUtc >= fromUtc && s.DueUtc < toUtc)
                         join i in latest on s.ContentItemId equals i.ContentItemId
                         orderby s.DueUtc, s.Id
                         select new { i.ContentItemId, i.DisplayText, i.Culture, At = s.DueUtc!.Value }).Take(MostOfAKind + 1).ToListAsync(cancellationToken);
        var workflows = await store.GetAsync(cancellationToken);
        var moves = new Dictionary<string, string?>(StringComparer.Ordinal);
        foreach (var one in planned.Where(p => p.Action == ScheduleIndex.Publish))
            moves[one.Item.ContentItemId] = await MoveOfAsync(one.Item, workflows, cancellationToken);
        return
        [
            .. planned.Select(p => Entry(p.Action == ScheduleIndex.Publish ? CalendarEntryKind.Scheduled : CalendarEntryKind.Ends, p.Item.ContentItemId, p.Item.DisplayText, p.Item.Culture, p.DueUtc) with
            {
                Move = p.Action == ScheduleIndex.Publish ? moves[p.Item.ContentItemId] : null,
            })
            .Concat(published.Select(p => Entry(CalendarEntryKind.Published, p.ContentItemId, p.DisplayText, p.Culture, p.At)))
            .Concat(due.Select(p => Entry(CalendarEntryKind.Due, p.ContentItemId, p.DisplayText, p.Culture, p.At)))
            .OrderBy(e => e.Local),
        ];
    }

    // What has a section of its own is what readers follow; pages and menus are made once.
    private async Task<List<string>> SectionsAsync(CancellationToken cancellationToken) =>
        [.. (await models.GetAsync(site.Site, cancellationToken)).Types.Where(t => t.Aspects.Section.Count > 0).Select(t => t.Name)];

    /// <summary>Name of the transition by which the actor may give a scheduled text another hour, or null.</summary>
    public async Task<string?> MoveOfAsync(ContentItem item, EditorialWorkflows workflows, CancellationToken cancellationToken)
    {
        var workflow = workflows.For(site.Site, item.ContentType);
        return workflow.OfKind(StateKind.Scheduled) is { } scheduled
            && await rules.AmongAsync(workflow.From(scheduled, StateKind.Scheduled), item, workflow, cancellationToken) is [var first, ..] ? first.Name : null;
    }

    private CalendarEntry Entry(CalendarEntryKind kind, string id, string title, string culture, DateTime utc) => new(kind, id, title, culture, clock.Local(utc));
}
