using AlumniCms.Admin.Dashboard;
using AlumniCms.Admin.Frames;
using AlumniCms.Admin.Listings;
using AlumniCms.ContentManagement.Contents;
using AlumniCms.ContentManagement.Items;
using AlumniCms.Display.Fields;
using AlumniCms.Editorial.Definitions;
using AlumniCms.Editorial.Statuses;
using AlumniCms.Kernel.Data;
using AlumniCms.Kernel.Permissions;

using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace AlumniCms.Editorial.Queue;

/// <summary>What waits for the person: texts to review, and texts that are theirs to work on.</summary>
internal sealed class EditorialCards(
    ReviewQueue queue, AnsweredSites answered, AlumniDbContext db, CurrentActor actor, AdminFrames frames, SiteClock clock, TimeProvider time, IStringLocalizer<Texts> T) : IDashboardCards
{
    private const int MostLines = 10;

    public async Task<IReadOnlyList<DashboardCard>> GetAsync(CancellationToken cancellationToken)
    {
        var cards = new List<DashboardCard>();
        if (actor.Has(ContentPermissions.ReviewContent))
            cards.Add(await WaitingAsync(cancellationToken));
        if (actor.Has(ContentPermissions.EditOwnContent) && await ReturnedAsync(cancellationToken) is { } returned)
            cards.Add(returned);
        if (actor.Has(ContentPermissions.ListContent) && await AssignedAsync(cancellationToken) is { } assigned)
            cards.Add(assigned);
        return cards;
    }

    private async Task<DashboardCard> WaitingAsync(CancellationToken cancellationToken)
    {
        var all = new ListingQuery();
        var first = await queue.PageAsync(all, cancellationToken);
        var now = time.GetUtcNow().UtcDateTime;
        return new DashboardCard(
            T["Waiting for review"], 10,
            [.. first.Take(MostLines).Select(w => new DashboardLine(
                w.DisplayText, answered.Url(w), Words(w, now), w.Culture.Length > 0 ? w.Culture : null))],
            T["Nothing waits: all that was sent has been seen to."])
        {
            Count = first.Count < Listing.PageSize ? first.Count : await queue.CountAsync(all, cancellationToken),
            Url = frames.Url(QueueEndpoint.Path),
        };
    }

    // What somebody said on sending a text back is what its writer has to do next.
    private async Task<DashboardCard?> ReturnedAsync(CancellationToken cancellationToken)
    {
        var me = actor.Id;
        var mine = await (from i in db.Set<ContentItem>().AsNoTracking().Where(i => i.Latest && !i.Published && i.Owner == me && me != "")
                          join s in db.Set<EditorialStatus>().Where(s => s.Kind == StateKind.Draft && !s.Waits && s.Note != "" && s.ApprovedBy == "" && s.By != me) on i.ContentItemId equals s.ContentItemId
                          orderby s.SinceUtc, s.Id
                          select new { i.ContentItemId, i.DisplayText, i.Culture, s.ByName, s.SinceUtc }).Take(MostLines).ToListAsync(cancellationToken);
        return mine.Count == 0 ? null : new DashboardCard(
            T["You are asked for changes"], 12,
            [.. mine.Select(m => new DashboardLine(
                m.DisplayText.Length > 0 ? m.DisplayText : T["Without a title"], frames.Url($"content/{m.ContentItemId}"),
                T["{0}, {1}", m.ByName, DateText.Write(clock.Local(m.SinceUtc), "d")], m.Culture.Length > 0 ? m.Culture : null))],
            "");
    }

    private string Words(QueueRow row, DateTime now)
    {
        var waited = WaitText.Of(now - row.SinceUtc, T);
        return answered.Of(row) is { } other ? T["{0}: {1}, for {2}", other.NameIn(AdminFrames.Language), row.ByName, waited] : T["{0}, for {1}", row.ByName, waited];
    }

    private async Task<DashboardCard?> AssignedAsync(CancellationToken cancellationToken)
    {
        var me = actor.Id;
        var mine = await (from s in db.Set<EditorialStatus>().AsNoTracking().Where(s => s.AssigneeId == me && me != "")
                          join i in db.Set<ContentItem>().Where(i => i.Latest) on s.ContentItemId equals i.ContentItemId
                          orderby s.DueUtc == null, s.DueUtc, s.Id
                          select new { i.ContentItemId, i.DisplayText, i.Culture, s.DueUtc }).Take(MostLines).ToListAsync(cancellationToken);
        return mine.Count == 0 ? null : new DashboardCard(
            T["Given to you"], 15,
            [.. mine.Select(m => new DashboardLine(
                m.DisplayText.Length > 0 ? m.DisplayText : T["Without a title"], frames.Url($"content/{m.ContentItemId}"),
                m.DueUtc is { } due ? T["Due on {0}", DateText.Write(clock.Local(due), "d")].Value : null, m.Culture.Length > 0 ? m.Culture : null))],
            "");
    }
}
