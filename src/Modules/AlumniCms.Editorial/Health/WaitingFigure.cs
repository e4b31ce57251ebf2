using AlumniCms.Editorial.Queue;
using AlumniCms.Editorial.Statuses;
using AlumniCms.Kernel.Data;
using AlumniCms.Kernel.Sites;
using AlumniCms.Statistics.Figures;

using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace AlumniCms.Editorial.Health;

/// <summary>How many texts wait for review, and since when the oldest.</summary>
internal sealed class WaitingFigure(AlumniDbContext db, TimeProvider time, IStringLocalizer<Texts> T) : ISiteFigure
{
    private static readonly TimeSpan TooLong = TimeSpan.FromDays(14);

    public string Key => "waiting";

    public string Title => T["Waiting for review"];

    public int Position => 20;

    public string Path => QueueEndpoint.Path;

    public async Task<IReadOnlyDictionary<int, SiteFigure>> ReadAsync(IReadOnlyList<Site> sites, CancellationToken cancellationToken)
    {
        // The row of a text goes with the text: it need not be looked for.
        var found = await db.Set<EditorialStatus>().IgnoreQueryFilters([AlumniDbContext.SiteFilter]).AsNoTracking().Where(s => s.Waits)
            .GroupBy(s => s.SiteId).Select(g => new { g.Key, Count = g.Count(), Oldest = g.Min(s => s.SinceUtc) }).ToListAsync(cancellationToken);
        var now = time.GetUtcNow().UtcDateTime;
        return found.ToDictionary(f => f.Key, f => SiteFigure.Of(f.Count) with
        {
            Note = T["the oldest for {0}", WaitText.Of(now - f.Oldest, T)],
            IsAlarming = now - f.Oldest > TooLong,
        });
    }
}
