using AlumniCms.Admin.Dashboard;
using AlumniCms.Admin.Frames;
using AlumniCms.ContentManagement.Contents;
using AlumniCms.ContentManagement.Items;
using AlumniCms.Display.Fields;
using AlumniCms.Editorial;
using AlumniCms.Editorial.Definitions;
using AlumniCms.Editorial.Statuses;
using AlumniCms.Kernel.Data;
using AlumniCms.Kernel.Permissions;
using AlumniCms.Kernel.Sites;

using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace AlumniCms.Editors.Contents;

/// <summary>What waits for the person: what they have begun.</summary>
internal sealed class ContentCards(
    AlumniDbContext db, CurrentActor actor, TypeNames types, EditorialWorkflowStore store, WorkflowWords words, CurrentSite site, AdminFrames frames, SiteClock clock,
    IStringLocalizer<Texts> T) : IDashboardCards
{
    private const int MostLines = 10;

    public async Task<IReadOnlyList<DashboardCard>> GetAsync(CancellationToken cancellationToken)
    {
        if (!actor.Has(ContentPermissions.ListContent))
            return [];
        return [await OwnAsync(cancellationToken)];
    }

    private async Task<DashboardCard> OwnAsync(CancellationToken cancellationToken)
    {
        var owner = actor.Id;
        var drafts = db.Set<ContentItem>().AsNoTracking().Where(i => i.Latest && !i.Published && i.Owner == owner);
        var first = await drafts.OrderByDescending(i => i.ModifiedUtc).Take(MostLines)
            .Select(i => new
            {
                i.ContentItemId, i.ContentType, i.DisplayText, i.Culture, i.ModifiedUtc,
                Status = db.Set<EditorialStatus>().Where(s => s.ContentItemId == i.ContentItemId).Select(s => new { s.State, s.Kind }).FirstOrDefault(),
            }).ToListAsync(cancellationToken);
        var workflows = await store.GetAsync(cancellationToken);
        return new DashboardCard(
            T["Your drafts"], 20,
            [.. first.Select(d => new DashboardLine(d.DisplayText.Length > 0 ? d.DisplayText : T["Without a title"], frames.Url($"content/{d.ContentItemId}"), d.Status is { } at ? T["{0}, {1}", StateOf(d.ContentType, at.State, at.Kind), Day(d.ModifiedUtc)] : Day(d.ModifiedUtc), d.Culture.Length > 0 ? d.Culture : null))],
            T["You have no draft."])
        {
            Url = frames.Url("content?state=draft&who=me"),
            Actions = actor.Has(ContentPermissions.EditOwnContent)
                ? [.. (await types.CreatableAsync(frames.Url, cancellationToken)).Take(4).Select(l => new DashboardLine(l.Text, l.Url!))]
                : [],
        };

        string StateOf(string type, string state, StateKind kind) => words.Of(workflows.For(site.Site, type).StateOf(state, kind));
    }

    private string Day(DateTime utc) => DateText.Write(clock.Local(utc), "g");
}
