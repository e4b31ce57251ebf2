using AlumniCms.ContentManagement.Indexes;
using AlumniCms.Kernel.Data;
using AlumniCms.Kernel.Sites;
using AlumniCms.Statistics.Figures;

using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace AlumniCms.SiteAdministration.Health;

/// <summary>How many items could not be published or withdrawn at their hour.</summary>
internal sealed class RefusedFigure(AlumniDbContext db, TimeProvider time, IStringLocalizer<Texts> T) : ISiteFigure
{
    public string Key => "refused";

    public string Title => T["Refused at their hour"];

    public int Position => 50;

    public string Path => "calendar";

    public async Task<IReadOnlyDictionary<int, SiteFigure>> ReadAsync(IReadOnlyList<Site> sites, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow().UtcDateTime;
        return await db.Set<ScheduleIndex>().IgnoreQueryFilters([AlumniDbContext.SiteFilter]).AsNoTracking().Where(s => s.IsPostponed && s.DueUtc <= now)
            .GroupBy(s => s.SiteId).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => SiteFigure.Of(g.Count), cancellationToken);
    }
}
