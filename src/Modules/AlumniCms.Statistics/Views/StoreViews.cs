using AlumniCms.ContentManagement.Indexes;
using AlumniCms.Kernel.Data;
using AlumniCms.Kernel.Sites;
using AlumniCms.Kernel.Timing;

using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace AlumniCms.Statistics.Views;

/// <summary>Adds the counted views to the items that were read, and forgets those that are too old to be kept.</summary>
internal sealed class StoreViews(IServiceScopeFactory scopes, SeenPages seen, ISiteStore sites, TimeProvider time) : ITimedWork
{
    private const int BatchSize = 200;

    /// <summary>Figures of an audience may be kept for 25 months (CNIL, exemption of audience measurement).</summary>
    private const int MonthsKept = 25;

    public string Name => "Store views";

    public TimeSpan Interval => TimeSpan.FromSeconds(30);

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        var today = time.GetUtcNow().UtcDateTime.Date;
        foreach (var site in seen.Take().GroupBy(c => c.Key.SiteId))
        {
            try
            {
                await StoreAsync(site.Key, [.. site], today, cancellationToken);
            }
            catch
            {
                seen.Return(site);
                throw;
            }
        }
    }

    private async Task StoreAsync(int siteId, KeyValuePair<SeenPage, int>[] counts, DateTime today, CancellationToken cancellationToken)
    {
        if ((await sites.GetAsync(cancellationToken)).All.FirstOrDefault(s => s.Id == siteId) is not { } site)
            return;
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentSite>().Enter(site);
        var db = scope.ServiceProvider.GetRequiredService<AlumniDbContext>();
        foreach (var batch in counts.Chunk(BatchSize))
            foreach (var (id, count) in await FindAsync(db, site, batch, cancellationToken))
                await AddAsync(db, siteId, id, today, count, cancellationToken);
        var oldest = today.AddMonths(-MonthsKept);
        await db.Set<PageView>().Where(v => v.DayUtc < oldest).ExecuteDeleteAsync(cancellationToken);
    }

    private static async Task<Dictionary<string, int>> FindAsync(
        AlumniDbContext db, Site site, KeyValuePair<SeenPage, int>[] batch, CancellationToken cancellationToken)
    {
        var paths = batch.Select(c => c.Key.Path).Distinct(StringComparer.Ordinal).ToArray();
        var routes = await db.Set<AutorouteIndex>().AsNoTracking()
            .Where(r => r.ContainedContentItemId == null && (paths.Contains(r.Path) || r.IsHomepage))
            .Select(r => new { r.ContentItemId, r.Culture, r.Path, r.IsHomepage }).ToListAsync(cancellationToken);
        var found = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (page, count) in batch)
        {
            var same = routes.Where(r => page.Path.Length == 0 ? r.IsHomepage : r.Path == page.Path).ToList();
            var item = site.FallbackChain(page.Culture).Append("").Select(c => same.Find(r => r.Culture == c)).FirstOrDefault(r => r is not null);
            if (item is not null)
                found[item.ContentItemId] = found.GetValueOrDefault(item.ContentItemId) + count;
        }

        return found;
    }

    private static async Task AddAsync(
        AlumniDbContext db, int siteId, string contentItemId, DateTime day, int count, CancellationToken cancellationToken) =>
        await db.Database.ExecuteSqlAsync(
            $"""
            INSERT INTO "PageViews" ("SiteId", "ContentItemId", "DayUtc", "Count") VALUES ({siteId}, {contentItemId}, {day}, {count})
            ON CONFLICT ("SiteId", "ContentItemId", "DayUtc") DO UPDATE SET "Count" = "PageViews"."Count" + {count}
            """,
            cancellationToken);
}
