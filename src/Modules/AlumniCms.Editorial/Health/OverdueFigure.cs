using AlumniCms.Editorial.Calendar;
using AlumniCms.Editorial.Definitions;
using AlumniCms.Editorial.Statuses;
using AlumniCms.Kernel.Data;
using AlumniCms.Kernel.Sites;
using AlumniCms.Statistics.Figures;

using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace AlumniCms.Editorial.Health;

/// <summary>How many texts are worked on beyond the day that was set.</summary>
internal sealed class OverdueFigure(AlumniDbContext db, TimeProvider time, IStringLocalizer<Texts> T) : ISiteFigure
{
    public string Key => "overdue";

    public string Title => T["Overdue"];

    public int Position => 30;

    public string Path => CalendarEndpoints.Path;

    public async Task<IReadOnlyDictionary<int, SiteFigure>> ReadAsync(IReadOnlyList<Site> sites, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow().UtcDateTime;
        var found = await db.Set<EditorialStatus>().IgnoreQueryFilters([AlumniDbContext.SiteFilter]).AsNoTracking().Where(s => s.DueUtc < now && s.Kind == StateKind.Draft)
            .GroupBy(s => s.SiteId).Select(g => new { g.Key, Count = g.Count() }).ToListAsync(cancellationToken);
        return found.ToDictionary(f => f.Key, f => SiteFigure.Of(f.Count));
    }
}
