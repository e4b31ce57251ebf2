using AlumniCms.Kernel.Data;
using AlumniCms.Search.Indexes;

using Microsoft.EntityFrameworkCore;

namespace AlumniCms.Search.Contracts;

/// <summary>What the search knows of all sites together. It asks for no permission and gives no text.</summary>
public sealed class NetworkDocuments
{
    private readonly AlumniDbContext _db;

    internal NetworkDocuments(AlumniDbContext db) => _db = db;

    private IQueryable<SearchDocument> All => _db.Set<SearchDocument>().IgnoreQueryFilters([AlumniDbContext.SiteFilter]).AsNoTracking();

    /// <summary>When something was last published, by site (UTC); sites that have nothing are left out.</summary>
    public async Task<IReadOnlyDictionary<int, DateTime>> LastPublishedAsync(CancellationToken cancellationToken) =>
        await All.GroupBy(d => d.SiteId).Select(g => new { g.Key, Last = g.Max(d => d.PublishedUtc) }).ToDictionaryAsync(g => g.Key, g => g.Last, cancellationToken);

    /// <summary>How many published items had ended before an instant (UTC), by site.</summary>
    public async Task<IReadOnlyDictionary<int, int>> EndedAsync(DateTime before, CancellationToken cancellationToken) =>
        await All.Where(d => d.EndsUtc <= before).GroupBy(d => d.SiteId).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, cancellationToken);
}
